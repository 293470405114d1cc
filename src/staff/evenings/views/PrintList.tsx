import { reference } from '../../../participation/shared/reference.ts';
import { partyOf } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { inGroup } from '../people.ts';
import type { FullRoom, PageProps } from '../room.ts';

function Table(props: { readonly room: FullRoom; readonly caption: string; readonly people: readonly Standing[] }) {
  const { room, caption, people } = props;
  const t = messages[room.call.lang].deskEvenings.list;
  if (people.length === 0) return null;
  return (
    <table class="roll">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[t.here, t.name, t.party, t.reference].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((standing) => (
          <tr>
            <td class="tick">☐</td>
            <th scope="row">
              <bdi>{standing.record.name}</bdi>
            </th>
            <td>{standing.seats?.seats || partyOf(standing)}</td>
            <td class="reference">{reference(standing.record.id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The people on paper: names and numbers, nothing by which to reach anybody. */
export function PrintList({ room }: PageProps) {
  const { people } = room;
  const t = messages[room.call.lang].deskEvenings;
  if (people.length === 0) return <p>{t.noSignups}</p>;
  return (
    <>
      <p class="hint screen-only">{t.list.print}</p>
      <Table room={room} caption={t.status.confirmed} people={inGroup(people, 'confirmed')} />
      <Table room={room} caption={t.list.waiting} people={inGroup(people, 'waiting')} />
    </>
  );
}
