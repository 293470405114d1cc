import type { ComponentChildren } from 'preact';
import { catalogue } from '../generated/catalogue.js';
import { messages } from '../i18n/messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { KeptText } from '../http/refusal.tsx';
import type { Comment } from '../participation/comments/rules.ts';
import { deskList, findComment, type DeskList } from '../participation/comments/store.ts';
import { reference } from '../participation/shared/reference.ts';
import type { Versioned } from '../store/records.ts';
import { answer } from './answer.tsx';
import type { Refused } from './decide.ts';
import { readLog } from './log.ts';
import { readPage } from './paging.ts';
import { readPlace, type Place } from './paths.ts';
import type { Session } from './session.ts';
import { DeskFrame } from './views/DeskFrame.tsx';
import { otherActions } from './views/Decide.tsx';
import { Log } from './views/Log.tsx';
import { NotFound } from './views/Find.tsx';
import { Pager } from './views/Pager.tsx';
import { Queue } from './views/Queue.tsx';

/** How many comments or log entries a page shows. */
const size = { comments: 50, log: 100 };

/** What a screen shows under which name. */
interface Shown {
  readonly name: string;
  readonly place: Place;
  readonly view: ComponentChildren;
}

async function list({ lang }: Call, place: Place, screen: DeskList): Promise<Shown> {
  const found = await readPage(place.page, size.comments, (from, most) => deskList(screen, from, most));
  const here = { ...place, page: found.page };
  const view = (
    <>
      <Queue lang={lang} place={here} comments={found.items} posts={catalogue.posts} total={found.total} />
      <Pager lang={lang} place={here} pages={found.pages} />
    </>
  );
  return { name: `${messages[lang].desk.lists[screen]} (${found.total})`, place: here, view };
}

async function log({ lang }: Call, place: Place): Promise<Shown> {
  const found = await readPage(place.page, size.log, readLog);
  const here = { ...place, page: found.page };
  const view = (
    <>
      <Log lang={lang} entries={found.items} />
      <Pager lang={lang} place={here} pages={found.pages} />
    </>
  );
  return { name: messages[lang].desk.lists.log, place: here, view };
}

/** One comment whatever its state; with the form as it was sent, when that could not be carried out. */
function single({ lang, fields }: Call, place: Place, item: Versioned<Comment>, refused?: Refused): Shown {
  const note = refused && fields.note;
  const view = (
    <>
      {note && otherActions(item.record).length === 0 && <KeptText lang={lang} fields={fields} />}
      <Queue
        lang={lang}
        place={place}
        single
        comments={[item]}
        posts={catalogue.posts}
        errors={refused?.errors}
        note={note}
        reason={refused && fields.reason}
      />
    </>
  );
  return { name: messages[lang].desk.one(reference(item.record.id)), place, view };
}
