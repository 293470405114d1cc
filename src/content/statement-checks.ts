import type { Locale, Localized } from '../i18n/locales.ts';
import { pageKeys, type PageKey } from '../i18n/routes.ts';
import { bodyOf, type Kept } from './body.ts';
import { fault, stopAt, type ContentFault } from './faults.ts';
import type { Entry, Item } from './items.ts';
import type { PageData } from './pages.ts';
import { sectionsOf } from './statement-headings.ts';
import { saysOfStatement as says } from './statement-words.ts';

/** A file of a statement, with the text as it was written. */
type File = Entry<PageData> & Kept;

const field = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

const updated = field(
  'päivä, jona se on viimeksi tarkistettu',
  'dagen då det senast granskades',
  'the day it was last checked',
);

/** What the statement may not be without, and what it is (Act 306/2019 § 9). */
const needed = {
  facts: {
    updated,
    conformance: field('full, partial tai none', 'full, partial eller none', 'full, partial or none'),
    siteOpened: field('päivä, jona sivusto avattiin', 'dagen då webbplatsen öppnades', 'the day the site was opened'),
    drawnUp: field(
      'päivä, jona seloste laadittiin',
      'dagen då utlåtandet upprättades',
      'the day the statement was drawn up',
    ),
    assessed: field('päivä, jona sivusto arvioitiin', 'dagen då webbplatsen bedömdes', 'the day the site was assessed'),
    assessedBy: field('self tai external', 'self eller external', 'self or external'),
  },
  texts: {
    otherWay: field(
      'miten saman tiedon saa muulla tavalla',
      'hur man får samma information på annat sätt',
      'how the same information can be had in another way',
    ),
    method: field('miten saavutettavuus arvioitiin', 'hur tillgängligheten bedömdes', 'how accessibility was assessed'),
    notCovered: field(
      'mitä laki ei koske, kuten asukkaiden kommentit; [] jos ei mitään',
      'vad lagen inte gäller, till exempel invånarnas kommentarer; [] om inget',
      'what the law leaves out, as residents’ own comments; [] when there is nothing',
    ),
  },
} as const;

function* fieldFaults(file: File, fields: Partial<Record<keyof PageData, Localized>>): Generator<ContentFault> {
  for (const [name, what] of Object.entries(fields))
    if (file.data[name as keyof PageData] === undefined) yield fault(file, says.missing(name, what), name);
}

const criteriaOf = ({ failures = [] }: PageData) => failures.map(({ criterion }) => criterion).join(', ');

/** What fails is told with its criterion and its reason, the same in every language, and only where something fails. */
function* failureFaults(file: File, main: PageData): Generator<ContentFault> {
  const criteria = criteriaOf(file.data);
  if (main.conformance === 'full' && criteria !== '') yield fault(file, says.fullWithFailures, 'failures');
  else if (main.conformance !== 'full' && criteria === '') yield fault(file, says.failuresMissing, 'failures');
  else if (criteria !== criteriaOf(main)) yield fault(file, says.otherFailures(criteriaOf(main)), 'failures');
}

/** Until the end of 2024 the statement named another authority, which no longer answers. */
function* authorityFaults(file: File): Generator<ContentFault> {
  if (/aluehallintovirasto|regionförvaltningsverk|regional state administrative agenc/i.test(wordsOf(file)))
    yield fault(file, says.authority);
}

const wordsOf = (file: File) => `${JSON.stringify(file.data)}\n${bodyOf(file)}`;

/** A heading without its number and its marks, as it is compared. */
const plain = (heading: string) =>
  heading
    .replace(/^[\d.\s]+/, '')
    .trim()
    .toLowerCase();

function* sectionFaults(key: PageKey, file: File, lang: Locale): Generator<ContentFault> {
  const headings = new Set(
    bodyOf(file)
      .match(/^## .*$/gm)
      ?.map((line) => plain(line.slice(3))),
  );
  for (const section of sectionsOf[key] ?? [])
    if (!headings.has(plain(section[lang]))) yield fault(file, says.section(section[lang], section.because));
  if (key === 'privacy' && !bodyOf(file).includes('<KeepingTimes')) yield fault(file, says.keepingTimes);
}

/**
 * What a statement lacks of all that the law asks, in each language it exists in.
 * @param email the municipality's address in `site.yaml`, where people write about what does not work
 */
export function* statementFaults(key: PageKey, item: Item<File>, email: string | null): Generator<ContentFault> {
  const { main, entries } = item;
  yield* fieldFaults(main, key === 'accessibility' ? needed.facts : { updated });
  for (const [lang, file] of Object.entries(entries) as [Locale, File][]) {
    yield* sectionFaults(key, file, lang);
    if (key !== 'accessibility') continue;
    yield* fieldFaults(file, needed.texts);
    yield* failureFaults(file, main.data);
    yield* authorityFaults(file);
  }
  if (key === 'accessibility' && email === null) yield fault(main, says.contactEmail);
}

/** The page that a folder of `content/pages` is of. @throws Error naming the file, when there is no such page */
export function pageKeyOf({ id, main }: Item<File>): PageKey {
  const key = pageKeys.find((name) => name === id);
  if (!key) throw fault(main, says.noSuchPage(pageKeys));
  return key;
}

/** @throws Error naming the file, what is missing of a statement and how to write it */
export function checkStatement(key: PageKey, item: Item<File>, email: string | null): void {
  stopAt(statementFaults(key, item, email));
}
