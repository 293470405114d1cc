import { localDay } from '../../i18n/dates.ts';
import { reference } from '../../participation/shared/reference.ts';

/**
 * A promise that answers feedback, as the front matter of a file of its own (`src/content/promises.ts`). Of the feedback
 * it has the reference only.
 * @param title what is promised @param now milliseconds since 1970 (UTC)
 */
export function promiseDraft(title: string, feedback: string, now: number): string {
  return [
    '---',
    // A text as YAML takes it whatever is in it: JSON's strings are YAML's too.
    `title: ${JSON.stringify(title)}`,
    `date: ${localDay(now)}`,
    'state: promised',
    `source: { feedback: ${JSON.stringify(reference(feedback))} }`,
    '---',
    '',
  ].join('\n');
}

/** Where the draft belongs, below the content folder. */
export function promiseFile(title: string, now: number, lang: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .split('-')
    .filter(Boolean);
  return `promises/${localDay(now)}-${words.slice(0, 4).join('-')}/${lang}.mdx`;
}
