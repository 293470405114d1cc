import type { Item } from 'feed';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CommentData } from '../../content/open-data.ts';
import type { Evening } from '../../content/queries/evenings.ts';
import { asOfNow } from '../../content/queries/moment.ts';
import type { ReadPromise } from '../../content/queries/promises.ts';
import { shownTo } from '../../content/shown.ts';
import { loadSite } from '../../content/site.ts';
import { startOfDay } from '../../content/times.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { asHtml } from './atom.ts';

const day = 86_400_000;

/**
 * When an evening last changed. Where the writer does not say it, it counts as told a year before it begins, and each
 * move or cancellation as a day later: the same in every build, and never to come within a year.
 */
const changed = ({ updated, starts, sequence }: Evening) =>
  updated ?? Math.min(starts - 365 * day + sequence * day, asOfNow());

/** An evening in a feed. @param root the site's own address */
export function eveningEntry(evening: Evening, lang: Locale, root: URL): Item {
  const t = messages[lang].evenings;
  const { status, starts, ends, place, address } = evening;
  const { title, href, lang: shown } = shownTo(lang, evening, loadSite().languages);
  const { summary } = evening.entries[shown]?.data ?? evening.main.data;
  const state = status === 'cancelled' || status === 'moved' ? `${t[status]}: ` : '';
  const when = `${formatSpan(starts, ends, lang)}, ${place}, ${address}`;
  return {
    // Its day may be moved, and lies ahead: these names have been given since 2026 (RFC 4151).
    id: `tag:${root.hostname},2026:evenings/${evening.id}/${lang}`,
    title: asHtml(`${state}${title}`),
    link: new URL(href, root).href,
    date: new Date(changed(evening)),
    description: asHtml(when),
    content: `<p>${asHtml(when)}</p>${summary ? `<p lang="${shown}">${asHtml(summary)}</p>` : ''}`,
  };
}

/** A promise in a feed; it comes up again when its state changes. */
export function promiseEntry(promise: ReadPromise, lang: Locale, root: URL): Item {
  const { id, date, state, stateDate, title, why, url } = promise;
  return {
    id: `tag:${root.hostname},${date}:promises/${id}/${lang}`,
    title: asHtml(`${messages[lang].evenings.states[state]}: ${title.words}`),
    link: new URL(url, root).href,
    date: new Date(startOfDay(stateDate ?? date)),
    published: new Date(startOfDay(date)),
    content: `<p lang="${title.lang ?? lang}">${asHtml(title.words)}</p>${why ? `<p lang="${why.lang ?? lang}">${asHtml(why.words)}</p>` : ''}`,
  };
}

/** A published comment in a feed, in the language it was written in. @param about the title of what it is about */
export function commentEntry(comment: CommentData, about: string, root: URL): Item {
  const { id, lang, name, text, createdAt, editedAt, url } = comment;
  return {
    id: `tag:${root.hostname},${createdAt.slice(0, 10)}:comments/${id}`,
    title: asHtml(`${name}: ${about}`),
    link: url,
    date: new Date(editedAt ?? createdAt),
    published: new Date(createdAt),
    content: renderToString(h(PlainText, { text, lang })),
    author: [{ name }],
  };
}
