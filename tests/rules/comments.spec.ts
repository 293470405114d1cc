import { describe, expect, test } from 'vitest';
import { age, emailKeptUntil, keptUntil, nextDue } from '../../src/participation/comments/keeping.ts';
import { actions, type Comment } from '../../src/participation/comments/comment.ts';
import { actionsFor, moderate } from '../../src/participation/comments/decisions.ts';
import { openness } from '../../src/participation/comments/post-facts.ts';
import {
  canCorrect,
  canWithdraw,
  correct,
  create,
  publicView,
  withdraw,
} from '../../src/participation/comments/rules.ts';
import { catalogue, closedSince } from '../fixtures/generated.ts';

const { site, posts } = catalogue;
const after = { ...site, moderation: 'after' as const };
const start = Date.parse('2026-06-09T09:00:00Z');
const day = 86_400_000;
const input = { name: 'Maija', text: 'Moi', email: 'maija@posti.example' };
const correction = { ...input, text: 'Korjattu' };
const decision = { reason: 'rules', note: '', at: start + 1_000, by: 'anna@testila.example' } as const;

const pending = create({ id: 'a', post: 'open', lang: 'fi', suspicions: [] }, input, start, site);
const published = moderate(pending, 'publish', decision);
const corrected = correct(published, correction, [], start + 2_000, site);
const states: Record<string, Comment> = {
  pending,
  published,
  corrected,
  hidden: moderate(published, 'hide', decision),
  'hidden with a correction': moderate(corrected, 'hide', decision),
  refused: moderate(pending, 'refuse', decision),
  removed: moderate(published, 'remove', decision),
  withdrawn: withdraw(published, start + 1_000),
};

describe.each([
  ['pending', 'publish refuse remove', true, true],
  ['published', 'hide remove', true, true],
  ['corrected', 'publish refuse hide remove', true, true],
  ['hidden', 'publish refuse remove', true, true],
  ['hidden with a correction', 'publish refuse remove', true, true],
  ['refused', 'publish', false, false],
  ['removed', 'publish', false, false],
  ['withdrawn', '', false, false],
] as const)('a comment that is %s', (state, possible, correctable, withdrawable) => {
  const comment = states[state] as Comment;

  test(`allows moderators "${possible}"`, () => {
    expect(actions.filter((action) => actionsFor(comment).includes(action)).join(' ')).toBe(possible);
  });

  test(`can ${correctable ? '' : 'not '}be corrected, can ${withdrawable ? '' : 'not '}be withdrawn`, () => {
    expect([canCorrect(comment, start + 3_000), canWithdraw(comment)]).toEqual([correctable, withdrawable]);
  });

  test('is public only when it is published, and waits only when something in it does', () => {
    expect(publicView(comment) !== null).toBe(comment.status === 'published');
    expect(comment.waitingSince !== null).toBe(comment.status === 'pending' || comment.proposal !== null);
    expect(comment.closedAt !== null).toBe(['refused', 'removed', 'withdrawn'].includes(comment.status));
  });
});

describe('decisions', () => {
  test('publishing a correction publishes its text; refusing or hiding it keeps the approved one', () => {
    expect(moderate(corrected, 'publish', decision)).toMatchObject({
      text: 'Korjattu',
      editedAt: decision.at,
      proposal: null,
    });
    expect(moderate(corrected, 'refuse', decision)).toMatchObject({ status: 'published', text: 'Moi', proposal: null });
    expect(moderate(corrected, 'hide', decision)).toMatchObject({ status: 'pending', text: 'Moi' });
  });

  test('refusing the correction of a hidden comment leaves it hidden', () => {
    const refused = moderate(states['hidden with a correction'] as Comment, 'refuse', decision);
    expect(refused).toMatchObject({ status: 'pending', text: 'Moi', proposal: null });
  });

  test('publishing again does not lengthen what is kept', () => {
    const again = moderate(moderate(published, 'hide', decision), 'publish', { ...decision, at: start + day });
    expect([again.publishedAt, again.decision]).toEqual([published.publishedAt, null]);
  });
});

describe('corrections', () => {
  test('of what waits replace it', () => {
    expect(correct(pending, correction, [], start, site)).toMatchObject({
      status: 'pending',
      text: 'Korjattu',
      editedAt: null,
    });
  });

  test('are published at once where comments are, unless something in them calls for a person', () => {
    const links = { ...input, text: 'www.a.fi www.b.fi www.c.fi' };
    expect(correct(published, correction, [], start, after)).toMatchObject({ text: 'Korjattu', editedAt: start });
    expect(correct(published, links, [], start, after)).toMatchObject({ text: 'Moi', proposal: { text: links.text } });
    expect(correct(published, correction, ['honeypot'], start, after)).toMatchObject({ text: 'Moi' });
  });

  test('that change nothing wait for nobody', () => {
    expect(correct(published, input, [], start, site)).toMatchObject({ proposal: null, waitingSince: null });
    expect(correct(corrected, input, [], start, site)).toMatchObject({ proposal: null, waitingSince: null });
  });

  test('end 15 minutes after publication, to the millisecond', () => {
    const end = (published.publishedAt ?? 0) + 15 * 60_000;
    expect([canCorrect(published, end - 1), canCorrect(published, end)]).toEqual([true, false]);
  });
});

test('a withdrawn comment has no address and nothing that waits', () => {
  expect(withdraw(corrected, start)).toMatchObject({
    status: 'withdrawn',
    email: null,
    proposal: null,
    holds: [],
    waitingSince: null,
  });
});

describe('keeping', () => {
  const date = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));

  test.each([
    ['pending', '2031-06-09', '2031-06-09'],
    ['published', '2031-06-09', '2026-09-07'],
    ['hidden', '2031-06-09', '2026-09-07'],
    ['refused', '2026-09-07', '2026-09-07'],
    ['removed', '2026-09-07', '2026-09-07'],
    ['withdrawn', '2026-09-07', null],
  ])('%s: the comment until %s, the address until %s', (state, record, email) => {
    const comment = states[state] as Comment;
    expect([date(keptUntil(comment, site)), date(emailKeptUntil(comment, site))]).toEqual([record, email]);
    expect(date(nextDue(comment, site))).toBe(email ?? record);
  });

  test('age takes the address off at its time and not a moment before, and nothing else', () => {
    const until = emailKeptUntil(published, site) ?? 0;
    expect(age(published, until - 1, site)).toBe(published);
    expect(age(published, until, site)).toEqual({ ...published, email: null });
  });

  test('the times come from the site', () => {
    const short = { keep: { ...site.keep, comment: { count: 1, unit: 'days' as const } } };
    expect(keptUntil(pending, short)).toBe(start + day);
    expect(emailKeptUntil(published, short)).toBe((published.publishedAt ?? 0) + day);
  });
});

test.each([
  ['open', start, { open: true }],
  ['over', closedSince - 1, { open: true }],
  ['over', closedSince, { open: false, since: closedSince }],
  ['closed', start, { open: false, since: null }],
  ['off', start, { open: false, since: null }],
])('a post that is %s at %i: %j', (id, now, state) => {
  const post = posts.find((candidate) => candidate.id === id);
  expect(post && openness(post, now)).toEqual(state);
});
