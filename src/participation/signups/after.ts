import type { CatalogueEvening } from '../../generated/catalogue.js';
import type { Call } from '../../http/endpoint.tsx';
import { sendDueMails } from '../../mail/deliver.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { commit } from '../../store/commit.ts';
import { wishForRebuild } from '../../store/wishes.ts';
import { tellNews } from './news.ts';
import { isFull } from './rules.ts';
import type { Counts } from './signup.ts';
import { countsOf } from './store.ts';

/** A static page says whether one has to wait; when that has changed it is built anew. The script needs no build. */
async function turnPage(evening: CatalogueEvening, before: Counts): Promise<void> {
  if (isFull(evening, before) === isFull(evening, await countsOf(evening.id))) return;
  await commit([], wishForRebuild(false));
  await passOnRebuild();
}

/**
 * Sees to what follows after the answer to an act: letters, and the static page. The news of which letters are made
 * were written with the act, so nothing is lost when this is cut short.
 * @param before how the seats stood before the act
 */
export function afterAct(
  { later, site }: Pick<Call, 'later' | 'site'>,
  evening: CatalogueEvening,
  before: Counts,
): void {
  later(async () => {
    await tellNews(site);
    await turnPage(evening, before);
    await sendDueMails();
  });
}
