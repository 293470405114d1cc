import { describe, expect, test } from 'vitest';
import { age, emailKeptUntil, keptUntil, nextDue } from '../../src/participation/comments/keeping.ts';
import { actions, type Comment } from '../../src/participation/comments/comment.ts';
import { createAnswer, rolesOf } from '../../src/participation/comments/answers.ts';
import { actionsFor, moderate } from '../../src/participation/comments/decisions.ts';
import { openness } from '../../src/participation/comments/post-facts.ts';
import {
  canConfirm,
  canCorrect,
  canWithdraw,
  confirm,
  correct,
  create,
  publicView,
  withdraw,
} from '../../src/participation/comments/rules.ts';
import { reportedOnceMore, reportTakenBack } from '../../src/participation/comments/reported.ts';
import {
  askSecondLook,
  awaitsSecondLook,
  canAskSecondLook,
  mustBeAnother,
} from '../../src/participation/comments/second-look.ts';
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
const anna = decision.by;
const refused = moderate(pending, 'refuse', decision);
const asked = askSecondLook(refused, 'Lukekaa uudelleen.', start + 2_000);
const reported = reportedOnceMore(published, start + 2_000);
const answer = createAnswer(published, { person: 'municipality', text: 'Kiitos.' }, { id: 'b' }, start + 2_000, site);
const states: Record<string, Comment> = {
  pending,
  published,
  corrected,
  hidden: moderate(published, 'hide', decision),
  'hidden with a correction': moderate(corrected, 'hide', decision),
  refused,
  removed: moderate(published, 'remove', decision),
  withdrawn: withdraw(published, start + 1_000),
  reported,
  'reported with a correction': reportedOnceMore(corrected, start + 2_000),
  'to be looked at again': asked,
  answer,
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
  ['reported', 'publish hide remove', true, true],
  ['reported with a correction', 'publish refuse hide remove', true, true],
  ['to be looked at again', 'publish refuse', false, false],
  ['answer', 'hide remove', true, true],
] as const)('a comment that is %s', (state, possible, correctable, withdrawable) => {
  const comment = states[state] as Comment;

  test(`allows moderators "${possible}"`, () => {
    expect(actions.filter((action) => actionsFor(comment, 'outi@testila.example').includes(action)).join(' ')).toBe(
      possible,
    );
  });

  test(`can ${correctable ? '' : 'not '}be corrected, can ${withdrawable ? '' : 'not '}be withdrawn`, () => {
    expect([canCorrect(comment, start + 3_000), canWithdraw(comment)]).toEqual([correctable, withdrawable]);
  });

  test('is public only when it is published, and waits only when something in it does', () => {
    expect(publicView(comment) !== null).toBe(comment.status === 'published');
    const waits = comment.status === 'pending' || comment.proposal !== null || comment.openReports > 0;
    expect(comment.waitingSince !== null).toBe(waits || awaitsSecondLook(comment));
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

describe('reports', () => {
  test('keep a comment on the page and bring it to the desk until each is decided on or taken back', () => {
    const twice = reportedOnceMore(reported, start + 3_000);
    expect(twice).toMatchObject({
      status: 'published',
      openReports: 2,
      holds: ['reported'],
      waitingSince: start + 2_000,
    });
    expect(reportTakenBack(twice)).toMatchObject({ openReports: 1, waitingSince: start + 2_000 });
    expect(reportTakenBack(reportTakenBack(twice))).toMatchObject({ openReports: 0, holds: [], waitingSince: null });
  });

  test.each(['publish', 'remove'] as const)('%s settles them', (action) => {
    expect(moderate(reported, action, decision).openReports).toBe(0);
  });

  test('hiding leaves them open, bringing back as it was too; any other decision then settles them', () => {
    const hidden = moderate(reported, 'hide', decision);
    expect(hidden).toMatchObject({ status: 'pending', openReports: 1, holds: ['hidden', 'reported'] });
    const back = moderate(hidden, 'publish', decision);
    expect(back).toMatchObject({ status: 'published', openReports: 1, holds: ['reported'] });
    expect(back.waitingSince).not.toBeNull();
    expect(moderate(back, 'publish', decision)).toMatchObject({ openReports: 0, holds: [], waitingSince: null });
    for (const action of ['refuse', 'remove'] as const) expect(moderate(hidden, action, decision).openReports).toBe(0);
    const corrected = correct(hidden, correction, [], start + 3_000, site);
    expect(moderate(corrected, 'publish', decision).openReports).toBe(corrected.proposal ? 0 : 1);
  });

  test('keeping changes nothing that is public', () => {
    expect(publicView(moderate(reported, 'publish', decision))).toEqual(publicView(published));
  });

  test('a correction and its refusal leave them open', () => {
    const both = correct(reported, correction, [], start + 3_000, site);
    expect(both).toMatchObject({ openReports: 1, holds: ['reported', 'correction'], waitingSince: start + 2_000 });
    expect(moderate(both, 'refuse', decision)).toMatchObject({ openReports: 1, holds: ['reported'], proposal: null });
    expect(correct(reported, correction, [], start + 3_000, after)).toMatchObject({ text: 'Korjattu', openReports: 1 });
    expect(reportTakenBack(both)).toMatchObject({ openReports: 0, holds: ['correction'], waitingSince: start + 2_000 });
  });

  test('a withdrawn comment has none', () => {
    expect(withdraw(reported, start).openReports).toBe(0);
  });
});

describe('a second look', () => {
  const removed = moderate(published, 'remove', decision);
  const again = { ...decision, at: start + day, by: 'outi@testila.example' };

  test('can be asked for once for each decision that closed the comment, and for nothing else', () => {
    const may = [pending, published, refused, removed, asked, states.hidden, states.withdrawn].map((comment) =>
      canAskSecondLook(comment as Comment),
    );
    expect(may).toEqual([false, false, true, true, false, false, false]);
    const upheld = moderate(asked, 'refuse', again);
    const overturned = moderate(asked, 'publish', again);
    expect([upheld, overturned].map(canAskSecondLook)).toEqual([false, false]);
    expect(canAskSecondLook(moderate(overturned, 'remove', { ...again, at: start + 2 * day }))).toBe(true);
  });

  test('is another person’s', () => {
    expect([mustBeAnother(asked, anna), mustBeAnother(asked, again.by)]).toEqual([true, false]);
    expect(actionsFor(asked, anna)).toEqual([]);
    expect(mustBeAnother(refused, anna)).toBe(false);
  });

  test('upholds what was decided, or publishes', () => {
    expect(moderate(asked, 'refuse', again)).toMatchObject({
      status: 'refused',
      closedAt: again.at,
      waitingSince: null,
      secondLook: { decidedAt: again.at },
    });
    expect(moderate(asked, 'publish', again)).toMatchObject({ status: 'published', decision: null, closedAt: null });
    expect(actionsFor(askSecondLook(removed, '', start + day), again.by)).toEqual(['publish', 'remove']);
  });

  test('is waited for as long as a published comment is kept', () => {
    expect(keptUntil(asked, site)).toBe(Date.parse('2031-06-09T09:00:02Z'));
    expect(keptUntil(moderate(asked, 'refuse', again), site)).toBe(again.at + 90 * day);
  });
});

describe('a trusted author', () => {
  const about = { id: 'a', post: 'open', lang: 'fi', suspicions: [], trusted: true } as const;
  const trusted = create(about, input, start, site);

  test('waits only for themselves, where comments wait', () => {
    expect(trusted).toMatchObject({ status: 'pending', holds: ['trusted'], waitingSince: start });
    expect(create(about, input, start, after)).toMatchObject({ status: 'published', holds: [] });
  });

  test('is nobody special when something calls for a person', () => {
    const links = { ...input, text: 'www.a.fi www.b.fi www.c.fi' };
    expect(create(about, links, start, site).holds).toEqual(['links']);
    expect(create({ ...about, suspicions: ['young'] }, input, start, after).holds).toEqual(['young']);
    expect(canConfirm(create(about, links, start, site))).toBe(false);
  });

  test('publishes what was sent, not what was changed since', () => {
    expect([canConfirm(trusted), canConfirm(pending), canConfirm(published)]).toEqual([true, false, false]);
    expect(confirm(trusted, start + 1)).toMatchObject({
      status: 'published',
      publishedAt: start + 1,
      waitingSince: null,
    });
    expect(canConfirm(correct(trusted, correction, [], start, site))).toBe(false);
  });
});

describe('an official’s answer', () => {
  const people = { johtaja: { fi: 'kunnanjohtaja', sv: 'kommundirektör', en: 'municipal manager' } };

  test('is public at once, under the root, in the role’s name in the comment’s language', () => {
    const role = createAnswer(published, { person: 'johtaja', text: 'x' }, { id: 'b' }, start, { ...site, people });
    expect(publicView(role)).toMatchObject({
      official: true,
      name: 'Kunnanjohtaja',
      replyTo: 'a',
      rootAt: '2026-06-09T09:00:00.000Z',
    });
    expect(publicView(answer)).toMatchObject({ official: true, name: 'Testilä' });
    expect(createAnswer(answer, { person: 'x', text: 'x' }, { id: 'c' }, start, site).replyTo?.id).toBe('a');
    expect([rolesOf({ people }), rolesOf({ people: {} })]).toEqual([['johtaja'], ['municipality']]);
  });

  test('can be corrected at any time, at once, and only in its text', () => {
    const late = start + 400 * day;
    expect(canCorrect(answer, late)).toBe(true);
    const changed = correct(answer, { ...correction, name: 'Matti' }, [], late, site);
    expect(changed).toMatchObject({
      text: 'Korjattu',
      name: 'Testilä',
      editedAt: late,
      email: null,
      status: 'published',
    });
    expect(canCorrect(moderate(answer, 'remove', decision), late)).toBe(false);
  });
});

test('a name that looks official is held, in corrections too', () => {
  const official = { ...input, name: 'Kunnanjohtaja' };
  const about = { id: 'a', post: 'open', lang: 'fi', suspicions: [] } as const;
  expect(create(about, official, start, after)).toMatchObject({ status: 'pending', holds: ['officialName'] });
  expect(correct(published, official, [], start, after)).toMatchObject({
    name: 'Maija',
    proposal: { name: 'Kunnanjohtaja' },
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
