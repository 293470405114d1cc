import { checkContent, type CheckedContent } from '../../writing/check-content.ts';
import { mustBeMended } from './notes.ts';

/** The content as it is now, checked; looked at anew only after something has been saved. */
export interface ContentWatch {
  readonly current: () => Promise<CheckedContent>;
  /** Something has been saved: pages are loaded anew where that changes what they say is wrong. */
  readonly changed: (reload: () => void) => Promise<void>;
}

/**
 * How long Astro may take to notice that a text has changed, in milliseconds: it gathers changes for half a second. A page
 * that was mended is loaded after that, or it would be loaded as it was before.
 */
const astroNotices = 700;

/** Watches over a content folder. @param dir absolute */
export function watchContent(dir: string): ContentWatch {
  const before: Parameters<typeof checkContent>[2] = new Map();
  let checked: Promise<CheckedContent> | undefined;
  const current = () => (checked ??= checkContent(dir, Date.now(), before));
  const faults = async () => mustBeMended(await current()).map((fault) => JSON.stringify(fault));
  let told: readonly string[] | undefined;
  return {
    current,
    async changed(reload) {
      const known = told;
      checked = undefined;
      const now = await faults();
      told = now;
      // Astro keeps the text of before where it cannot read the new one, and reloads nothing.
      if (now.some((fault) => !known?.includes(fault))) reload();
      else if (known?.some((fault) => !now.includes(fault))) setTimeout(reload, astroNotices);
    },
  };
}
