import { describe, expect, test } from 'vitest';
import { newId } from '../../src/id.ts';
import { talliesOf } from '../../src/participation/feedback/count-store.ts';
import type { Feedback } from '../../src/participation/feedback/feedback.ts';
import { tallyOf } from '../../src/participation/feedback/figures.ts';
import { letIn, listOf, lists, create, correct, withdraw } from '../../src/participation/feedback/rules.ts';
import { feedbackList, findFeedback, saveFeedback } from '../../src/participation/feedback/store.ts';
import type { Versioned } from '../../src/store/records.ts';
import { catalogue } from '../fixtures/generated.ts';
import { openHouse } from '../tools/handlers.ts';

describe.each(['embedded', 'redis-server'] as const)('feedback, over %s', (kind) => {
  const house = openHouse(kind);
  const { site } = catalogue;

  /** Feedback as it is read back. */
  async function store(more: Partial<Feedback> = {}, held = false): Promise<Versioned<Feedback>> {
    const input = { about: 'page', page: '/', useful: true, scale: null, text: 'Moi.', email: null } as const;
    const fresh = { ...create({ id: newId(), lang: 'fi', held }, { ...input, ...more }, Date.now()), ...more };
    await saveFeedback(null, fresh, site);
    const found = await findFeedback(fresh.id);
    if (!found) throw new Error('It is not there.');
    return found;
  }

  /** Every record there is. */
  async function all(): Promise<Feedback[]> {
    const ids = (await house.store('ZRANGE', 'feedback:due', '0', '-1')) as string[];
    return (await Promise.all(ids.map(findFeedback))).flatMap((found) => found?.record ?? []);
  }

  /** That lists and numbers say what the records say. */
  async function agrees(): Promise<void> {
    const records = await all();
    for (const list of lists) {
      const { total, items } = await feedbackList(list, 0, 100);
      const expected = records.filter((record) => listOf(record) === list).map(({ id }) => id);
      expect([list, total, items.map(({ record }) => record.id).sort()]).toEqual([
        list,
        expected.length,
        expected.sort(),
      ]);
    }
    const counted = records.flatMap((record) => tallyOf(record) ?? []);
    const month = new Date().toISOString().slice(0, 7);
    const tallies = (await talliesOf([month])).filter(({ count }) => count !== 0);
    const sum = tallies.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(counted.length);
    for (const { count, ...tally } of tallies) {
      expect(counted.filter((one) => JSON.stringify(one) === JSON.stringify(tally))).toHaveLength(count);
    }
  }

  test('lists and numbers follow the records through everything that can happen to them', async () => {
    const now = Date.now();
    const first = await store();
    await store({ text: '', useful: false });
    await store({ about: 'blog', useful: null, scale: 4, lang: 'sv' });
    const robot = await store({}, true);
    await agrees();
    await saveFeedback(robot, letIn(robot.record), site);
    await agrees();
    const { about, page, scale, email } = first.record;
    await saveFeedback(
      first,
      correct(first.record, { about, page, scale, email, useful: false, text: 'Uusi.' }, false, now),
      site,
    );
    await agrees();
    const second = await findFeedback(first.record.id);
    if (second) await saveFeedback(second, { ...second.record, status: 'answered' }, site);
    await agrees();
    const third = await findFeedback(first.record.id);
    if (third) await saveFeedback(third, withdraw(third.record, now), site);
    await agrees();
  });

  test('a version that was not the last is not written, nor counted', async () => {
    const found = await store();
    expect((await saveFeedback(found, { ...found.record, status: 'closed' }, site)).done).toBe(true);
    expect((await saveFeedback(found, withdraw(found.record, Date.now()), site)).done).toBe(false);
    expect((await findFeedback(found.record.id))?.record.status).toBe('closed');
    await agrees();
  });

  test('fifty at once change one piece one after another: one wins, and the numbers are right', async () => {
    const found = await store();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        saveFeedback(found, { ...found.record, useful: i % 2 === 0, note: `${i}` }, site),
      ),
    );
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
    await agrees();
  });

  test('what is to be done comes oldest first, what is done newest first', async () => {
    const base = Date.now();
    for (const [i, status] of (['new', 'new', 'closed', 'closed'] as const).entries())
      await store({ status, createdAt: base + i, text: `${i}` });
    const texts = async (list: 'new' | 'closed') =>
      (await feedbackList(list, 0, 9)).items.map(({ record }) => record.text);
    expect([await texts('new'), await texts('closed')]).toEqual([
      ['0', '1'],
      ['3', '2'],
    ]);
  });

  test('everything that holds words ends by itself', async () => {
    await store({ email: 'maija@posti.example' });
    const keys = (await house.store('KEYS', 'feedback:*')) as string[];
    const endless: string[] = [];
    for (const key of keys) if (Number(await house.store('PTTL', key)) < 0) endless.push(key);
    expect(endless.sort()).toEqual(['feedback:due', 'feedback:list:new']);
  });
});
