import { describe, expect, test } from 'vitest';
import { look, newest, newsSince } from '../../src/participation/subscriptions/news.ts';

const day = 86_400_000;
const now = Date.parse('2026-06-09T05:00:00Z');
const post = (id: string, daysAgo: number) => ({ id, at: now - daysAgo * day });
const ids = (posts: readonly { id: string }[]) => posts.map(({ id }) => id);

describe('what is news', () => {
  test('at the first look: by the posts’ dates', () => {
    const posts = [post('today', 0.2), post('yesterday', 1.2), post('old', 40)];
    const news = look(null, posts, '2026-06-09', now);
    expect(ids(newsSince(news, posts, now - day))).toEqual(['today']);
    expect(ids(newsSince(news, posts, now - 3 * day))).toEqual(['today', 'yesterday']);
    expect(ids(newsSince(news, posts, 0))).toEqual(['today', 'yesterday']);
    expect(newest(news)).toBe(now - 0.2 * day);
  });

  test('afterwards: what was not seen before, whatever its date', () => {
    const first = look(null, [post('a', 2)], '2026-06-08', now - day);
    const posts = [post('late', 20), post('a', 2)];
    const second = look(first, posts, '2026-06-09', now);
    expect(ids(newsSince(second, posts, now - 1))).toEqual(['late']);
    expect(newest(second)).toBe(now);
  });

  test('not what is dated more than thirty days back: old texts that were moved here', () => {
    const first = look(null, [], '2026-06-08', now - day);
    expect(newest(look(first, [post('moved', 31)], '2026-06-09', now))).toBeNull();
  });

  test('once: not when a post is gone and comes back, nor as the weeks go by', () => {
    let news = look(null, [post('a', 1)], 'x', now - day);
    for (let i = 0; i < 100; i++) news = look(news, i % 7 === 3 ? [] : [post('a', 1)], 'x', now + i * day);
    expect(newsSince(news, [post('a', 1)], now - day + 1)).toEqual([]);
  });

  test('what is seen is forgotten in the end', () => {
    const news = look(look(null, [post('a', 1)], 'x', now), [], 'y', now + 61 * day);
    expect(news).toEqual({ day: 'y', seen: {} });
    expect(newest(news)).toBeNull();
  });
});
