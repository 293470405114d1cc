import type { ComponentChildren } from 'preact';
import { catalogue } from '../generated/catalogue.js';
import { messages } from '../i18n/messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { KeptText } from '../http/refusal.tsx';
import { postOf } from '../participation/comments/posts.ts';
import type { Comment } from '../participation/comments/comment.ts';
import { deskList, findComment, type DeskList } from '../participation/comments/store.ts';
import { reference } from '../participation/shared/reference.ts';
import type { Versioned } from '../store/records.ts';
import type { Refused } from './decide.ts';
import { readLog } from './log.ts';
import { readPage } from './paging.ts';
import type { Place } from './paths.ts';
import { otherActions } from './views/actions.ts';
import { Card } from './views/Card.tsx';
import { placeId } from './views/ids.ts';
import { Log } from './views/Log.tsx';
import { Pager } from './views/Pager.tsx';
import { Queue } from './views/Queue.tsx';

/** How many comments or log entries a page shows. */
const size = { comments: 50, log: 100 };

/** What is shown under which name, and where it turned out to be. */
export interface Screen {
  readonly name: string;
  readonly place: Place;
  readonly view: ComponentChildren;
}

async function listScreen({ lang }: Call, asked: Place, list: DeskList): Promise<Screen> {
  const { items, total, page, pages } = await readPage(asked.page, size.comments, (...range) =>
    deskList(list, ...range),
  );
  const place = { ...asked, page };
  const view = (
    <>
      <Queue lang={lang} list={list} place={place} comments={items} posts={catalogue.posts} />
      <Pager lang={lang} place={place} pages={pages} />
    </>
  );
  return { name: `${messages[lang].desk.lists[list]} (${total})`, place, view };
}

async function logScreen({ lang }: Call, asked: Place): Promise<Screen> {
  const { items, page, pages } = await readPage(asked.page, size.log, readLog);
  const place = { ...asked, page };
  const view = (
    <>
      <Log lang={lang} entries={items} />
      <Pager lang={lang} place={place} pages={pages} />
    </>
  );
  return { name: messages[lang].desk.lists.log, place, view };
}

/** One comment, whatever its state; with the decision as it was sent, when that was not carried out. */
export function commentScreen(
  { lang, fields }: Call,
  place: Place,
  item: Versioned<Comment>,
  refused?: Refused,
): Screen {
  const { record } = item;
  const sent = refused && { reason: fields.reason, note: fields.note, errors: refused.errors ?? [] };
  const view = (
    <>
      {sent && otherActions(record).length === 0 && <KeptText lang={lang} fields={fields} />}
      <div class="queue">
        <article id={placeId(record)}>
          <Card lang={lang} place={place} item={item} post={postOf(record.post)} sent={sent} showStatus />
        </article>
      </div>
    </>
  );
  return { name: messages[lang].desk.one(reference(record.id)), place, view };
}

/** The id that someone copied or read aloud as a reference, however they wrote it. */
function idOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '');
}

async function findScreen(call: Call, place: Place, asked: string): Promise<Screen> {
  const item = await findComment(idOf(asked));
  if (item) return commentScreen(call, place, item);
  const t = messages[call.lang].desk.find;
  return { name: t.none, place, view: <p>{t.noneText}</p> };
}

/** What is at a place of the desk. @throws StoreDown */
export function screenAt(call: Call, place: Place): Promise<Screen> {
  const { screen, find } = place;
  if (find !== null) return findScreen(call, place, find);
  return screen === 'log' ? logScreen(call, place) : listScreen(call, place, screen);
}
