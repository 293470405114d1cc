import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedComment } from '../../src/participation/comments/comment.ts';
import { countOf, thread } from '../../src/participation/comments/thread.ts';

const at = (n: number) => new Date(Date.parse('2026-06-09T09:00:00Z') + n * 60_000).toISOString();

function comment(id: string, minute: number, root?: { id: string; minute: number }): ListedComment {
  const words = {
    lang: 'fi',
    name: id,
    text: `Teksti ${id}`,
    official: false,
    editedAt: null,
    removed: false,
  } as const;
  return { id, createdAt: at(minute), replyTo: root?.id ?? null, rootAt: root ? at(root.minute) : null, ...words };
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ');

describe('a thread', () => {
  test('has each comment before its replies, all oldest first', () => {
    const a = { id: 'a', minute: 1 };
    const list = [comment('a', 1), comment('b', 2), comment('a1', 3, a), comment('c', 4), comment('a2', 5, a)];
    expect(ids(thread(list))).toBe('a a1 a2 b c');
  });

  test('keeps the place of a comment that is gone, without a word of it', () => {
    const list = [comment('b', 2), comment('a1', 3, { id: 'a', minute: 1 })];
    expect(ids(thread(list))).toBe('a a1 b');
    expect(thread(list)[0]).toEqual({
      id: 'a',
      replyTo: null,
      lang: 'fi',
      name: '',
      official: false,
      text: '',
      createdAt: at(1),
      editedAt: null,
      removed: true,
    });
    expect(countOf(thread(list))).toBe(2);
  });

  test('leaves nothing of a comment that is gone with its replies', () => {
    expect(thread([])).toEqual([]);
  });

  test('shows no more than is public', () => {
    const [shown] = thread([comment('a', 1)]);
    expect(Object.keys(shown ?? {})).not.toContain('rootAt');
  });

  test('whatever is gone, loses and doubles nobody, and puts every reply right under its root', () => {
    const lists = fc.array(fc.record({ root: fc.nat(5), reply: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.func(fc.boolean()), (made, isGone) => {
        const roots = Array.from({ length: 6 }, (_, i) => ({ id: `r${i}`, minute: i }));
        const all = [
          ...roots.map(({ id, minute }) => comment(id, minute)),
          ...made.flatMap(({ root, reply }, i) => (reply ? [comment(`x${i}`, 10 + i, roots[root])] : [])),
        ];
        const list = all.filter(({ id }) => !isGone(id));
        const shown = thread(list);
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        expect(
          shown
            .filter(({ removed }) => !removed)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(list.map(({ id }) => id).sort());
        let root = '';
        for (const { id, replyTo } of shown) {
          if (replyTo === null) root = id;
          else expect(replyTo).toBe(root);
        }
      }),
    );
  });
});
