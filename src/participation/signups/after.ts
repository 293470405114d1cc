import type { Call } from '../../http/endpoint.tsx';
import { sendDueMails } from '../../mail/deliver.ts';
import { passOnRebuild } from '../../rebuild.ts';
import { tellNews } from './news.ts';

/**
 * Sees to what follows after the answer to an act: letters, and the static page. The news of which letters are made and
 * the wish for a build were written with the act, so nothing is lost when this is cut short.
 */
export function afterAct({ later, site }: Pick<Call, 'later' | 'site'>): void {
  later(async () => {
    await tellNews(site);
    await passOnRebuild();
    await sendDueMails();
  });
}
