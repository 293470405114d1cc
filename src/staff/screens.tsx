import { messages } from './messages.ts';
import { failedMails } from '../mail/failed.ts';
import { findComment, type DeskList } from '../participation/comments/store.ts';
import { cardsOf } from './cards.ts';
import { commentScreen } from './comment-screen.tsx';
import type { Desk, Screen } from './context.ts';
import { readListing } from './listing.ts';
import { readLog } from './log.ts';
import { readPage } from './paging.ts';
import { Log } from './views/Log.tsx';
import { Mails } from './views/Mails.tsx';
import { Pager } from './views/Pager.tsx';
import { Queue } from './views/Queue.tsx';

/** How many log entries and mails a page shows. */
const size = { log: 100, mail: 50 };

async function listScreen(asked: Desk, list: DeskList): Promise<Screen> {
  const { lang, site, place, deed } = asked;
  const { items, page, pages, ...found } = await readListing(list, place.filter, place.page, site);
  const cards = await cardsOf(items);
  const desk = { ...asked, place: { ...place, page } };
  const view = (
    <>
      <Queue desk={desk} list={list} cards={cards} found={found} />
      <Pager lang={lang} place={desk.place} pages={pages} />
    </>
  );
  const toldAtCard = items.some(({ record }) => record.id === deed?.next);
  return { name: `${messages[lang].desk.lists[list]} (${found.total})`, desk, view, toldAtCard };
}

async function logScreen(asked: Desk): Promise<Screen> {
  const { items, page, pages } = await readPage(asked.place.page, size.log, readLog);
  const desk = { ...asked, place: { ...asked.place, page } };
  const view = (
    <>
      <Log desk={desk} entries={items} />
      <Pager lang={desk.lang} place={desk.place} pages={pages} />
    </>
  );
  return { name: messages[desk.lang].desk.lists.log, desk, view };
}

async function mailScreen(asked: Desk): Promise<Screen> {
  const { items, total, page, pages } = await readPage(asked.place.page, size.mail, failedMails);
  const desk = { ...asked, place: { ...asked.place, page } };
  const view = (
    <>
      <Mails desk={desk} mails={items} />
      <Pager lang={desk.lang} place={desk.place} pages={pages} />
    </>
  );
  return { name: `${messages[desk.lang].desk.lists.mail} (${total})`, desk, view };
}

/** The id that someone copied or read aloud as a reference, however they wrote it. */
function idOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

async function findScreen(desk: Desk, asked: string): Promise<Screen> {
  const item = await findComment(idOf(asked));
  if (item) return commentScreen(desk, item);
  const t = messages[desk.lang].desk.find;
  return { name: t.none, desk, view: <p>{t.noneText}</p> };
}

/** What is at a place of the desk. @throws StoreDown */
export function screenAt(desk: Desk): Promise<Screen> {
  const { screen, find } = desk.place;
  if (find !== null) return findScreen(desk, find);
  if (screen === 'log') return logScreen(desk);
  return screen === 'mail' ? mailScreen(desk) : listScreen(desk, screen);
}
