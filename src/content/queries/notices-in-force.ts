import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import type { Notice as BarNotice, NoticeText } from '../../notices/notice.ts';
import { inForce } from '../../notices/rules.ts';
import { loadSite } from '../site.ts';
import { asOfNow } from './moment.ts';
import { notices, type Notice } from './notices.ts';
import { once } from './once.ts';

function barNotice({ id, at, main, entries, paths }: Notice): BarNotice[] {
  const { severity, from = at, until = null } = main.data;
  if (severity === undefined) return [];
  const texts = loadSite().languages.flatMap((language): [Locale, NoticeText][] => {
    const [data, path] = [entries[language]?.data, paths[language]];
    return data && path ? [[language, { title: data.title, text: data.summary ?? '', path }]] : [];
  });
  return [{ id, severity, from, until, changedAt: null, texts: Object.fromEntries(texts) }];
}

/** The content's notices that stand on every page, now or later. */
export const writtenNotices = once(async (): Promise<BarNotice[]> => {
  const now = asOfNow();
  return (await notices()).flatMap(barNotice).filter(({ until }) => until === null || until > now);
});

/** The notices in force as of this build, those of the content and those of the desk, the most severe first. */
export const noticesInForce = once(async (): Promise<BarNotice[]> => {
  const posted = (await getCollection('deskNotices')).map(({ id, data }): BarNotice => ({ id, ...data }));
  return inForce([...(await writtenNotices()), ...posted], asOfNow());
});
