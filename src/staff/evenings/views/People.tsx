import { reference } from '../../../participation/shared/reference.ts';
import { partyOf } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { groups, headsOf, inGroup, search, type Group } from '../people.ts';
import type { FullRoom, PageProps } from '../room.ts';
import { Calls } from './Calls.tsx';
import { FindPerson } from './FindPerson.tsx';
import { Marks } from './Marks.tsx';
import { marksOf } from './marks.ts';
import { AllNeeds } from './Needs.tsx';

function Row({ room, standing }: { readonly room: FullRoom; readonly standing: Standing }) {
  const { call, evening } = room;
  const { lang, now } = call;
  const { id, name, cancelledAt } = standing.record;
  const heads = standing.seats?.seats || partyOf(standing);
  return (
    <li>
      <p>
        <a href={eveningPath(lang, { evening: evening.id, signup: id })}>
          <bdi>{name}</bdi>
        </a>{' '}
        {cancelledAt === null && <span class="count">{messages[lang].signups.people(heads)}</span>}{' '}
        <span class="count reference">{reference(id)}</span>
      </p>
      <Marks marks={marksOf(standing, lang, now)} />
    </li>
  );
}

function Part(props: { readonly room: FullRoom; readonly group: Group; readonly people: readonly Standing[] }) {
  const { room, group, people } = props;
  const t = messages[room.call.lang].deskEvenings;
  const found = inGroup(people, group);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t.status[group]}</h2>
      <p class="count">{group === 'cancelled' ? t.signups(found.length) : t.totals(found.length, headsOf(found))}</p>
      <ul class="people">
        {found.map((standing) => (
          <Row room={room} standing={standing} />
        ))}
      </ul>
    </section>
  );
}

/** An evening's people by how they stand, or those whom a search finds. */
export function People({ room }: PageProps) {
  const { call, people } = room;
  const t = messages[call.lang].deskEvenings;
  if (people.length === 0) return <p>{t.noSignups}</p>;
  const asked = call.url.searchParams.get('find')?.trim() ?? '';
  const found = asked ? search(people, asked) : people;
  return (
    <>
      <FindPerson room={room} asked={asked} />
      {found.length === 0 && <p>{t.find.none}</p>}
      {groups.map((group) => (
        <Part room={room} group={group} people={found} />
      ))}
      {!asked && <Calls room={room} />}
      {!asked && <AllNeeds room={room} />}
    </>
  );
}
