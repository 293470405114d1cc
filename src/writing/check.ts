import { contentDir } from '../content/folder.ts';
import { isLocale } from '../i18n/locales.ts';
import { checkContent } from './check-content.ts';
import { lineOf } from './fault.ts';
import { reportWords } from './words/report.ts';

// `npm run check:content`: every fault of the content, in the words of `CHECK_LANG` or the site's first language.
const { faults, shelves } = await checkContent(contentDir, Date.now());
const { CHECK_LANG } = process.env;
const lang = isLocale(CHECK_LANG) ? CHECK_LANG : shelves.languages[0];
const [wrong, advice] = [
  faults.filter(({ severity }) => severity === 'fault'),
  faults.filter(({ severity }) => severity === 'advice'),
];

if (process.argv.includes('--json')) {
  const told = faults.map(({ explain, ...fault }) => ({ ...fault, message: explain[lang] }));
  console.log(JSON.stringify(told, null, 2));
} else {
  for (const fault of wrong) console.log(lineOf(fault, lang));
  if (advice.length > 0) console.log(`\n${reportWords[lang].advice}`);
  for (const fault of advice) console.log(lineOf(fault, lang));
  console.log(`\n${reportWords[lang].sum(shelves.texts.length, wrong.length, advice.length)}`);
}
process.exitCode = wrong.length > 0 ? 1 : 0;
