import type { ComponentChildren } from 'preact';
import type { Call } from '../../http/endpoint.tsx';
import { privateHeaders } from '../../http/headers.ts';
import { seeOther } from '../../http/page.tsx';
import { sendDueMails } from '../../mail/deliver.ts';
import { freshenAllLists } from '../../participation/comments/live-copies.ts';
import { erasePerson, finishErasures } from '../../person/erase.ts';
import { exportOf } from '../../person/export.ts';
import { findPerson, type Findings } from '../../person/find.ts';
import { restored, unfinished } from '../../person/unfinished-store.ts';
import { readWho } from '../../person/who.ts';
import { isTicked } from '../../participation/shared/read.ts';
import { passOnRebuild } from '../../rebuild.ts';
import type { Command } from '../../store/client.ts';
import { commit } from '../../store/commit.ts';
import { logEntry } from '../log.ts';
import { messages } from '../messages.ts';
import { roomPage, type RoomScreen, type RoomTrouble } from '../room-page.tsx';
import type { Session } from '../session.ts';
import type { PersonAct } from './entry.ts';
import { personPath } from './paths.ts';
import { ConfirmErasure } from './views/ConfirmErasure.tsx';
import { FindPerson, Unfinished } from './views/FindPerson.tsx';
import { Found } from './views/Found.tsx';

async function page(call: Call, session: Session, view: ComponentChildren, trouble?: RoomTrouble): Promise<Response> {
  const { lang, url, fields } = call;
  const t = messages[lang].deskPerson;
  const erased = url.searchParams.get('erased') ?? '';
  const all = url.searchParams.has('alone') ? t.doneAlone : t.done;
  const done = /^\d{1,6}$/.test(erased) ? (erased === '0' ? t.nothing : all(Number(erased))) : null;
  const open = [...(await unfinished()), ...(await restored())];
  const whole = (
    <>
      <Unfinished lang={lang} count={open.length} />
      <p>{t.intro}</p>
      <FindPerson lang={lang} value={fields.who} errors={trouble?.errors} />
      {view}
    </>
  );
  const screen: RoomScreen = { room: 'person', title: t.title, name: t.title, path: personPath, done, view: whole };
  return roomPage(call, session, screen, trouble);
}

function logged({ site, now }: Call, { email }: Session, action: PersonAct, { items }: Findings): Command {
  return logEntry({ at: now, by: email, action, held: items.length }, site.keep.moderationLog);
}

/** The file that the person gets; that it was taken out of here stands in the log. */
async function file(call: Call, session: Session, found: Findings): Promise<Response> {
  await commit([], [logged(call, session, 'exportPerson', found)]);
  return new Response(`${JSON.stringify(exportOf(found, call, call.lang), null, 2)}\n`, {
    headers: {
      ...privateHeaders,
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="person.json"`,
    },
  });
}

async function erase(call: Call, session: Session, found: Findings): Promise<Response> {
  const { lang } = call;
  // Whoever presses again after a cut has nothing left to lose: what is gone is gone.
  const done = await erasePerson(found, call, [logged(call, session, 'erasePerson', found)]);
  call.later(passOnRebuild);
  freshenAllLists(call);
  call.later(sendDueMails);
  const { alone } = found.who;
  if (done) return seeOther(personPath(lang, { erased: String(found.items.length), ...(alone && { alone: 'yes' }) }));
  const left = <Found found={await findPerson(found.who, call)} asked={call.fields.who ?? ''} lang={lang} />;
  return page(call, session, left, { status: 409, fault: messages[lang].deskPerson.left });
}

async function act(call: Call, session: Session): Promise<Response> {
  const { fields, lang } = call;
  const { action, who: asked = '', confirmed } = fields;
  const isSure = isTicked(fields.sure);
  const t = messages[lang].deskPerson;
  if (action === 'finish') {
    await finishErasures(call);
    return seeOther(personPath(lang));
  }
  const who = readWho(asked);
  if (!who) return page(call, session, null, { status: 422, errors: [{ field: 'who', message: t.wrong }] });
  // What an address leads to from a receipt is seen here, but leaves here only when somebody made sure whose it is.
  const alone = who.emails.length === 0 && !isSure && (action === 'export' || action === 'erase');
  const found = await findPerson({ ...who, alone }, call);
  if (action === 'export') return file(call, session, found);
  if (action === 'erase' && confirmed === 'yes') return erase(call, session, found);
  if (action === 'erase')
    return page(call, session, <ConfirmErasure found={found} asked={asked} sure={isSure} lang={lang} />);
  if (action !== 'find') return page(call, session, null, { status: 422, fault: t.action });
  await commit([], [logged(call, session, 'seePerson', found)]);
  return page(call, session, <Found found={found} asked={asked} lang={lang} />);
}

/** The desk's room for a person's data, `/desk/person/`: to find, hand out and erase it. @throws StoreDown */
export function personDesk(call: Call, session: Session): Promise<Response> {
  return call.method === 'POST' ? act(call, session) : page(call, session, null);
}
