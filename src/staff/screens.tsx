import type { ComponentChildren } from 'preact';
import { messages } from './messages.ts';
import { KeptText } from '../http/refusal.tsx';
import type { Fields } from '../http/body.ts';
import { failedMails } from '../mail/failed.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { findComment, type DeskList } from '../participation/comments/store.ts';
import { reference } from '../participation/shared/reference.ts';
import type { Versioned } from '../store/records.ts';
import { cardsOf } from './cards.ts';
import type { Desk, Sent } from './context.ts';
import { readListing } from './listing.ts';
import { readLog } from './log.ts';
import { canAnswer } from './may.ts';
import { readPage } from './paging.ts';
import type { Refused } from './verdict.ts';
import { grounded } from './views/actions.ts';
import { Card } from './views/Card.tsx';
import { Log } from './views/Log.tsx';
import { Mails } from './views/Mails.tsx';
import { Pager } from './views/Pager.tsx';
import { Queue, Region } from './views/Queue.tsx';

/** How many log entries and mails a page shows. */
const size = { log: 100, mail: 50 };

/** What is shown under which name, where it turned out to be, and whether a card of it says what was just done. */
export interface Screen {
  readonly name: string;
  readonly desk: Desk;
  readonly view: ComponentChildren;
  readonly toldAtCard?: boolean;
}

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

/** What was sent, as the card's forms take it up again. */
function sentOf({ action, reason, note, person, text }: Fields, { errors = [] }: Refused): Sent {
  return { action, reason, note, person, text, errors };
}

/** Whether the form in which something was written still stands on the card. */
function standsAgain({ session }: Desk, { record }: Versioned<Comment>, { action }: Sent): boolean {
  return action === 'answer' ? canAnswer(session, record) : grounded(record, session.email).length > 0;
}

/** One comment, whatever its state; with what was sent, when that was not carried out. @throws StoreDown */
export async function commentScreen(
  desk: Desk,
  item: Versioned<Comment>,
  refused?: { readonly fields: Fields; readonly why: Refused },
): Promise<Screen> {
  const { lang } = desk;
  const sent = refused && sentOf(refused.fields, refused.why);
  const [card] = await cardsOf([item]);
  const name = messages[lang].desk.one(reference(item.record.id));
  const view = (
    <>
      {refused && sent && !standsAgain(desk, item, sent) && <KeptText lang={lang} fields={refused.fields} />}
      <Region desk={desk} name={name}>
        <div class="queue">{card && <Card desk={desk} card={card} sent={sent} />}</div>
      </Region>
    </>
  );
  return { name, desk, view };
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
