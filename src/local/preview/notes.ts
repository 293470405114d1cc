import { easyPath } from '../../i18n/routes.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { CheckedContent } from '../../writing/check-content.ts';
import type { Fault } from '../../writing/fault.ts';
import type { Placed } from '../../writing/shelves.ts';
import { previewWords } from './words.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML. */
const html = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A text as a string of a style sheet; no sign in it can end the string or the sheet. */
const css = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} _/.-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * What the notes look like: of their own colours, so that nobody takes them for a part of the page. Faults stay in sight
 * where a page that comes anew is scrolled down as before.
 */
const look = `<style>
.preview-note{font:1rem/1.5 system-ui,sans-serif;background:#fff3c4;color:#241c00;padding:.75rem 1rem;border-bottom:3px solid #8a6100}
.preview-note.wrong{background:#ffe1dc;color:#3a0700;border-color:#a8200d}
aside.preview-note{position:sticky;top:0;z-index:9;max-height:45vh;overflow:auto}
.preview-note>*{max-width:60rem;margin:0 auto .5rem}.preview-note h1,.preview-note h2{font:600 1.125rem/1.4 system-ui,sans-serif}
.preview-note li{margin-bottom:.5rem}.preview-note code{font-size:.9em;overflow-wrap:anywhere}
</style>`;

/** The language of a page, by its address. */
function languageOf(path: string, { shelves: { languages } }: CheckedContent): Locale {
  const [, code] = path.split('/');
  return isLocale(code) && languages.includes(code) ? code : languages[0];
}

function list(faults: readonly Fault[], lang: Locale): string {
  const items = faults.map(
    ({ file, line, column, explain }) =>
      `<li><code>${html(`${file}:${line}:${column}`)}</code><br>${html(explain[lang])}</li>`,
  );
  return `<ul lang="${lang}">${items.join('')}</ul>`;
}

/** What must be mended. */
export const mustBeMended = ({ faults }: CheckedContent) => faults.filter(({ severity }) => severity === 'fault');

/** The page instead of one that cannot be made; it comes anew by itself once something is saved. */
export function faultPage(content: CheckedContent, path: string): string {
  const [lang, faults] = [languageOf(path, content), mustBeMended(content)];
  const words = previewWords[lang];
  const told = faults.length > 0 ? `<p>${words.mend}</p>${list(faults, lang)}` : `<p>${words.program}</p>`;
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${words.stopped}</title><script type="module" src="/@vite/client"></script>${look}</head>` +
    `<body><main class="preview-note wrong"><h1>${words.stopped}</h1>${told}</main></body></html>`
  );
}

const hidden = ({ shelves }: CheckedContent): Placed[] =>
  Object.values(shelves.items)
    .flat()
    .filter(({ standing }) => standing !== 'shown');

/** The item whose page an address is. */
const itemAt = (items: readonly Placed[], path: string) =>
  items.find(({ paths }) =>
    Object.entries(paths).some(([lang, address]) => path === address || path === easyPath(address, lang as Locale)),
  );

function banner(item: Placed, lang: Locale): string {
  const words = previewWords[lang];
  const said = item.standing === 'draft' ? words.draft : words.coming(formatMoment(item.at, lang));
  return `<p class="preview-note" role="note">${html(said)}</p>`;
}

/** In lists a mark follows each link to what readers do not see yet; promises are no links but places. */
function marks(items: readonly Placed[], lang: Locale): string {
  const rules = items.flatMap(({ paths, standing, id }) =>
    Object.values(paths).map((address) => {
      const mark = css(` (${previewWords[lang].mark[standing === 'draft' ? 'draft' : 'coming']})`);
      const place = address.includes('#') ? `[id=${css(id)}]::before` : `main a[href=${css(address)}]::after`;
      return `${place}{content:${mark};font-style:italic}`;
    }),
  );
  return rules.length > 0 ? `<style>${rules.join('\n')}</style>` : '';
}

/** A page with what a writer should know of it: faults of the content, and what readers do not see yet. */
export function withNotes(page: string, content: CheckedContent, path: string): string {
  const [lang, faults, items] = [languageOf(path, content), mustBeMended(content), hidden(content)];
  const item = itemAt(items, path);
  const wrong =
    faults.length > 0
      ? `<aside class="preview-note wrong" lang="${lang}"><h2>${previewWords[lang].faults(faults.length)}</h2>${list(faults, lang)}</aside>`
      : '';
  const notes = `${wrong}${item ? banner(item, lang) : ''}`;
  const top = `${notes === '' ? '' : look}${marks(items, lang)}`;
  return page.replace('</head>', () => `${top}</head>`).replace(/<body[^>]*>/, (body) => `${body}${notes}`);
}
