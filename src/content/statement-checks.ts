import type { Locale } from '../i18n/locales.ts';
import type { PageKey } from '../i18n/routes.ts';
import { fault, type Entry, type Item } from './items.ts';
import type { PageData } from './pages.ts';
import { sectionsOf } from './statement-headings.ts';

/** A file of a statement, with the text as it was written. */
type File = Entry<PageData> & { readonly body?: string };

/** What the statement may not be without, and what it is (Act 306/2019 § 9). */
const needed = {
  facts: {
    updated: 'the day it was last checked',
    conformance: 'full, partial or none',
    siteOpened: 'the day the site was opened',
    drawnUp: 'the day the statement was drawn up',
    assessed: 'the day the site was assessed',
    assessedBy: 'self or external',
  },
  texts: {
    otherWay: 'how the same information can be had in another way',
    method: 'how accessibility was assessed',
    notCovered: 'what the law leaves out, as residents’ own comments; [] when there is nothing',
  },
} as const;

function checkFields(file: File, fields: Partial<Record<keyof PageData, string>>): void {
  for (const [name, what] of Object.entries(fields)) {
    if (file.data[name as keyof PageData] === undefined) throw fault(file, `"${name}" is missing: ${what}`);
  }
}

const criteriaOf = ({ failures = [] }: PageData) => failures.map(({ criterion }) => criterion).join(', ');

/** What fails is told with its criterion and its reason, the same in every language, and only where something fails. */
function checkFailures(file: File, main: PageData): void {
  const criteria = criteriaOf(file.data);
  if (main.conformance === 'full' && criteria !== '')
    throw fault(file, '"conformance" is full, but there are "failures"');
  if (main.conformance !== 'full' && criteria === '')
    throw fault(file, '"failures" is missing: what does not meet the requirements, its "criterion" and "why"');
  if (criteria !== criteriaOf(main))
    throw fault(file, `the first language has failures of the criteria ${criteriaOf(main)}; keep them and their order`);
}

/** Until the end of 2024 the statement named another authority, which no longer answers. */
function checkAuthority(file: File): void {
  if (/aluehallintovirasto|regionförvaltningsverk|regional state administrative agenc/i.test(wordsOf(file)))
    throw fault(file, 'the supervising authority is Traficom since 1.1.2025; the page names it by itself');
}

const wordsOf = ({ data, body = '' }: File) => `${JSON.stringify(data)}\n${body}`;

/** A heading without its number and its marks, as it is compared. */
const plain = (heading: string) =>
  heading
    .replace(/^[\d.\s]+/, '')
    .trim()
    .toLowerCase();

function checkSections(key: PageKey, file: File, lang: Locale): void {
  const headings = new Set((file.body ?? '').match(/^## .*$/gm)?.map((line) => plain(line.slice(3))));
  for (const section of sectionsOf[key] ?? []) {
    if (!headings.has(plain(section[lang])))
      throw fault(file, `there is no section "## ${section[lang]}" (${section.because})`);
  }
  if (key === 'privacy' && !file.body?.includes('<KeepingTimes'))
    throw fault(file, 'the keeping times are missing: write <KeepingTimes /> under their heading');
}

/**
 * Checks that a statement tells all that the law asks, in each language it exists in.
 * @param email the municipality's address in `site.yaml`, where people write about what does not work
 * @throws Error naming the file, what is missing and how to write it
 */
export function checkStatement(key: PageKey, item: Item<File>, email: string | null): void {
  const { main, entries } = item;
  checkFields(main, { updated: needed.facts.updated });
  if (key === 'accessibility') checkFields(main, needed.facts);
  for (const [lang, file] of Object.entries(entries) as [Locale, File][]) {
    checkSections(key, file, lang);
    if (key !== 'accessibility') continue;
    checkFields(file, needed.texts);
    checkFailures(file, main.data);
    checkAuthority(file);
  }
  if (key === 'accessibility' && email === null)
    throw fault(main, 'site.yaml has no "contact: email:", to which people write when something is not accessible');
}
