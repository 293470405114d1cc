import type { VNode } from 'preact';
import { readEnv } from '../../env.ts';
import { messages } from '../messages.ts';
import { reference } from '../../participation/shared/reference.ts';
import { pageOf } from '../../participation/signups/evenings.ts';
import type { EveningPage } from './paths.ts';
import type { EveningScreen, FullRoom, PageProps, Refused } from './room.ts';
import { AddForm } from './views/AddForm.tsx';
import { CheckIn } from './views/CheckIn.tsx';
import { CloseForm } from './views/CloseForm.tsx';
import { MessageForm } from './views/MessageForm.tsx';
import { People } from './views/People.tsx';
import { Person } from './views/Person.tsx';
import { Poster } from './views/Poster.tsx';
import { PrintList } from './views/PrintList.tsx';

const views: Readonly<Record<EveningPage, (props: PageProps) => VNode>> = {
  people: People,
  add: AddForm,
  message: MessageForm,
  'check-in': CheckIn,
  list: PrintList,
  poster: ({ room }) => <Poster room={room} url={readEnv().url} />,
  close: CloseForm,
};

function personScreen({ room, refused }: PageProps): EveningScreen {
  const { lang } = room.call;
  const standing = room.people.find(({ record }) => record.id === room.spot.signup);
  const t = messages[lang].deskEvenings.person;
  if (!standing) return { name: t.none, view: <p>{t.noneText}</p> };
  const name = `${messages[lang].signups.title} ${reference(standing.record.id)}`;
  return { name, view: <Person room={room} standing={standing} refused={refused} /> };
}

/** What is at a spot. @param refused what was sent there and could not be done */
export function screenAt(room: FullRoom, refused?: Refused): EveningScreen {
  const { call, evening, spot } = room;
  if (spot.signup !== null) return personScreen({ room, refused });
  const View = views[spot.page];
  const title = pageOf(evening, call.lang).title;
  const names = messages[call.lang].deskEvenings.pages;
  const name = spot.page === 'people' ? title : `${names[spot.page]}: ${title}`;
  return { name, view: <View room={room} refused={refused} /> };
}
