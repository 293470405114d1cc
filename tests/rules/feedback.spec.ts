import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parseSite } from '../../src/content/site.ts';
import type { Feedback, FeedbackInput } from '../../src/participation/feedback/feedback.ts';
import {
  monthsUpTo,
  publicFigures,
  tallyOf,
  type Tally,
  type Voice,
} from '../../src/participation/feedback/figures.ts';
import { isPath, readFeedback } from '../../src/participation/feedback/form.ts';
import { age, emailKeptUntil, keptUntil } from '../../src/participation/feedback/keeping.ts';
import { PublicFigures } from '../../src/participation/feedback/PublicFigures.tsx';
import {
  answerDue,
  canCorrect,
  correct,
  create,
  letIn,
  listOf,
  withdraw,
} from '../../src/participation/feedback/rules.ts';
import { fewest, suppress } from '../../src/participation/shared/suppress.ts';
import { promiseFile } from '../../src/staff/feedback/draft.ts';

const site = parseSite('name: T\nlanguages: [fi]');
const now = Date.parse('2026-06-09T09:00:00Z');
const day = 86_400_000;

const input: FeedbackInput = {
  about: 'page',
  page: '/',
  useful: true,
  scale: null,
  text: 'Moi.',
  email: 'a@b.example',
};
const made = (more: Partial<FeedbackInput> = {}, held = false): Feedback =>
  create({ id: 'x', lang: 'fi', held }, { ...input, ...more }, now);

describe('small numbers', () => {
  test('from five on they are shown as they are, below never, zero included', () => {
    fc.assert(fc.property(fc.nat(10_000), (count) => suppress(count) === (count < 5 ? null : count)));
    expect([suppress(0), suppress(4), suppress(5)]).toEqual([null, null, 5]);
  });

  const months = ['2026-06', '2026-05', '2026-04'];
  const cell = fc.tuple(
    fc.constantFrom(...months),
    fc.constantFrom<Voice>('yes', 'no', '1', '5', 'words'),
    fc.constantFrom('fi', 'sv'),
    fc.nat(9),
  );
  const tallies = (cells: [string, Voice, string, number][]): Tally[] =>
    cells.map(([month, voice, lang, count]) => ({ month, voice, lang: lang as 'fi', count, about: 'page', page: '/' }));
  const column = (voice: Voice) => (voice === 'yes' || voice === 'no' ? voice : 'other');

  /** The numbers as they are, under month and column. */
  function sums(all: readonly Tally[]): Map<string, number> {
    const found = new Map<string, number>();
    for (const { month, voice, count } of all) {
      const name = `${month} ${column(voice)}`;
      found.set(name, (found.get(name) ?? 0) + count);
    }
    return found;
  }

  test('what everybody may see is the same whatever the numbers under five are', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), fc.infiniteStream(fc.nat(fewest - 1)), (cells, others) => {
        const all = tallies(cells);
        // The same with every number under five, zero included, replaced by another one under five.
        const changed = months.flatMap((month) =>
          (['yes', 'no', 'words'] as const).map((voice): Tally => {
            const sum = sums(all).get(`${month} ${column(voice)}`) ?? 0;
            const count = sum < fewest ? (others.next().value as number) : sum;
            return { month, voice, lang: 'fi', about: 'page', page: '/', count };
          }),
        );
        const [one, other] = [publicFigures(all, months), publicFigures(changed, months)];
        expect(other).toEqual(one);
        const page = (figures: typeof one) => renderToString(h(PublicFigures, { lang: 'fi', months: figures }));
        expect(page(other)).toBe(page(one));
      }),
    );
  });

  test('every number that is shown is true and at least five', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const all = tallies(cells);
        for (const { month, ...counts } of publicFigures(all, months)) {
          for (const [name, count] of Object.entries(counts)) {
            if (count === null) continue;
            expect(count).toBeGreaterThanOrEqual(fewest);
            expect(count).toBe(sums(all).get(`${month} ${name}`));
          }
        }
      }),
    );
  });

  test('the bars are as long as the numbers beside them', () => {
    const html = renderToString(
      h(PublicFigures, { lang: 'fi', months: [{ month: '2026-06', yes: 20, no: 5, other: null }] }),
    );
    expect([...html.matchAll(/rect width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(['100', '25']);
    expect(html).toContain('kesäkuu 2026');
    expect(html).toContain('alle 5');
  });
});

describe('months', () => {
  test('end with the one in Helsinki, across the new year', () => {
    expect(monthsUpTo(Date.parse('2026-12-31T22:30:00Z'), 3)).toEqual(['2027-01', '2026-12', '2026-11']);
    expect(monthsUpTo(Date.parse('2026-12-31T21:30:00Z'), 2)).toEqual(['2026-12', '2026-11']);
  });
});

describe('where feedback stands', () => {
  test('words wait, a bare answer does not, what may be a robot’s does', () => {
    expect(listOf(made())).toBe('new');
    expect(listOf(made({ text: '' }))).toBe('votes');
    expect(listOf(made({ text: '' }, true))).toBe('new');
    expect(listOf(letIn(made({ text: '' }, true)))).toBe('votes');
    expect(listOf(letIn(made({}, true)))).toBe('new');
  });

  test('a correction with words waits anew; in somebody’s hands it stays there', () => {
    const vote = made({ text: '' });
    expect(listOf(correct(vote, input, false, now))).toBe('new');
    expect(correct({ ...made(), status: 'working' }, input, false, now).status).toBe('working');
    expect(correct(made(), input, true, now).held).toBe(true);
  });

  test('it can be changed until it is dealt with', () => {
    const stages = ['new', 'working', 'answered', 'closed', 'withdrawn'] as const;
    expect(stages.filter((status) => canCorrect({ ...made(), status }))).toEqual(['new', 'working']);
    expect(canCorrect(made({ text: '' }))).toBe(true);
  });

  test('withdrawn, it says nothing and counts as nothing', () => {
    const gone = withdraw({ ...made(), note: 'Kollegalle', assignee: 'a@b.example' }, now);
    expect(listOf(gone)).toBeNull();
    expect(tallyOf(gone)).toBeNull();
    expect(JSON.stringify(gone)).not.toMatch(/Moi|b\.example|Kollegalle/);
  });

  test('accessibility feedback is due in 14 days while it is open', () => {
    const found = made({ about: 'accessibility', useful: null });
    expect(answerDue(found)).toBe(now + 14 * day);
    expect(answerDue({ ...found, status: 'answered' })).toBeNull();
    expect(answerDue(made())).toBeNull();
  });
});

describe('keeping times', () => {
  test('two years in all, 90 days the address; withdrawn 90 days, and never longer than the two years', () => {
    const all = made();
    expect(keptUntil(all, site)).toBe(Date.parse('2028-06-09T09:00:00Z'));
    expect(emailKeptUntil(all, site)).toBe(now + 90 * day);
    expect(age(all, now + 90 * day - 1, site).email).toBe('a@b.example');
    expect(age(all, now + 90 * day, site).email).toBeNull();
    expect(keptUntil(withdraw(all, now + day), site)).toBe(now + 91 * day);
    expect(keptUntil(withdraw(all, now + 729 * day), site)).toBe(Date.parse('2028-06-09T09:00:00Z'));
  });
});

describe('what is read', () => {
  test.each(['/', '/blogi/x/', '/sv/blogg/åäö/'])('%s is a path', (page) => expect(isPath(page)).toBe(true));
  test.each(['', 'x', '//x.example', '/\\x.example', 'https://x.example', '/a b', 'javascript:alert(1)'])(
    '%j is none',
    (page) => expect(isPath(page)).toBe(false),
  );

  test('whatever is sent, what is read is a path and has no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (page, text) => {
        const reading = readFeedback({ page: `/${page}`, useful: 'yes', text }, {});
        if ('errors' in reading) return;
        expect(isPath(reading.values.page)).toBe(true);
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        expect(reading.values.text).not.toMatch(/[\u0000-\u0008\u202e]/);
      }),
    );
  });

  test('a fault of each field is told in the fields’ order', () => {
    const reading = readFeedback({ page: 'x', email: 'y', text: 'a'.repeat(4_001) }, {});
    expect('errors' in reading && reading.errors.map(({ field }) => field)).toEqual([
      'page',
      'useful',
      'text',
      'email',
    ]);
  });
});

test('a promise’s file is named by its day and its words', () => {
  expect(promiseFile('Hinnat näkyviin, ”heti” ja kaikille', now, 'fi')).toBe(
    'promises/2026-06-09-hinnat-nakyviin-heti-ja/fi.mdx',
  );
});
