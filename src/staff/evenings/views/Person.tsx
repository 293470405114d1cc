import { ownName } from '../../../i18n/locales.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { reference } from '../../../participation/shared/reference.ts';
import { partyOf } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { groupOf } from '../people.ts';
import type { PageProps } from '../room.ts';
import { Marks } from './Marks.tsx';
import { marksOf } from './marks.ts';
import { OpenNeeds } from './Needs.tsx';
import { PersonForms } from './PersonForms.tsx';
import { Phone } from './Phone.tsx';

/** A sign-up and who asks for it. */
export interface PersonProps extends PageProps {
  readonly standing: Standing;
}

function Facts({ room, standing }: PersonProps) {
  const { lang } = room.call;
  const t = messages[lang].deskEvenings;
  const { record, seats } = standing;
  const { person } = t;
  const asked = partyOf(standing);
  const facts = [
    [person.status, t.csv.statuses[groupOf(standing)]],
    ...(seats ? [[person.seats, seats.seats] as const] : []),
    ...(asked > 0 && asked !== seats?.seats ? [[person.asked, asked] as const] : []),
    ...(seats && seats.least < seats.asked ? [[person.least, seats.least] as const] : []),
    ...(record.email ? [[person.email, <a href={`mailto:${record.email}`}>{record.email}</a>] as const] : []),
    ...(record.phone ? [[person.phone, <Phone number={record.phone} />] as const] : []),
    [person.language, <span lang={record.lang}>{ownName[record.lang]}</span>],
    [
      person.source,
      <>
        <Moment at={record.createdAt} lang={lang} />, {person.sources[record.source]}
      </>,
    ],
    [messages[lang].receipt.reference, <span class="reference">{reference(record.id)}</span>],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** A sign-up at the desk: how it stands, and what may be done with it. */
export function Person(props: PersonProps) {
  const { room, standing } = props;
  const { call, evening } = room;
  const { lang, now } = call;
  const { record, hasNeeds } = standing;
  const t = messages[lang].deskEvenings.person;
  return (
    <>
      <p class="back">
        <a href={eveningPath(lang, { evening: evening.id })}>{t.back}</a>
      </p>
      <h2>
        <bdi>{record.name}</bdi>
      </h2>
      <Marks marks={marksOf(standing, lang, now)} />
      <Facts {...props} />
      {hasNeeds && <OpenNeeds room={room} id={record.id} />}
      <PersonForms {...props} />
    </>
  );
}
