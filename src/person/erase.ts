import { noteGone } from '../run.ts';
import { tellNews } from '../participation/signups/news.ts';
import type { Change } from '../store/commit.ts';
import { commit } from '../store/commit.ts';
import { findPerson, findRecords, type Findings } from './find.ts';
import type { Moment } from './kind.ts';
import { forgetTraces } from './traces.ts';
import { beginning, finished, leftOut, restored, unfinished, type Unfinished } from './unfinished-store.ts';

/** How often it is looked again for what was sent, or changed, while the rest was erased. */
const rounds = 4;

/** Erases what can be found; each record in one step of its own. @returns whether nothing is left */
async function eraseAll({ id, who }: Unfinished, moment: Moment, first?: Findings): Promise<boolean> {
  let found = first ?? (await findPerson(who, moment));
  for (let round = 0; found.items.length > 0 && round < rounds; round += 1) {
    for (const item of found.items) await item.erase();
    found = await findPerson(found.who, moment);
  }
  if (found.items.length > 0) return false;
  const ids = found.who.records.flatMap(({ id: record, letter }) => (letter === null ? [] : [`${letter}${record}`]));
  noteGone(...ids);
  // What happened to sign-ups is told to those it concerns; of the erased there is nothing left to tell.
  await tellNews(moment.site);
  await forgetTraces({ emails: [...who.emails, ...found.who.emails], records: [...who.records, ...found.who.records] });
  await finished(id);
  return true;
}

/**
 * Erases everything of a person. That it begins is written down first, so that an erasure that is cut short is finished by
 * the next run of `finishErasures`, or by asking again: what is gone already is no fault.
 * @param found as `findPerson` gave it @param changes for the step that begins it: the entry in the log
 * @returns false when something of it changes faster than it can be erased
 * @throws StoreDown
 */
export async function erasePerson(found: Findings, moment: Moment, changes: readonly Change[]): Promise<boolean> {
  const { who } = found;
  const begun = beginning(who);
  await commit([], [...begun.changes, ...changes]);
  return eraseAll({ id: begun.id, who }, moment, found);
}

/** Erases again what had been taken back and came with a restored backup: that record alone, not its sender's others. */
async function eraseRestored(moment: Moment): Promise<void> {
  for (const record of await restored()) {
    const found = await findRecords([record], moment);
    const erased = await Promise.all(found.map(({ erase }) => erase()));
    if (erased.every(Boolean)) await leftOut(record);
  }
  await tellNews(moment.site);
}

/** For the scheduled function: finishes erasures that were cut short, and those that a restored backup had undone. @throws StoreDown */
export async function finishErasures(moment: Moment): Promise<void> {
  for (const one of await unfinished()) await eraseAll(one, moment);
  await eraseRestored(moment);
}
