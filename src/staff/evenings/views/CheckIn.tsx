import { partyOf } from '../../../participation/signups/rules.ts';
import type { Standing } from '../../../participation/signups/signup.ts';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { cameOf, inGroup, search } from '../people.ts';
import type { FullRoom, PageProps } from '../room.ts';
import { FindPerson } from './FindPerson.tsx';

/** Where the forms of the check-in go; a search stays. */
function pathOf({ call, evening }: FullRoom): string {
  const find = call.url.searchParams.get('find')?.trim();
  return eveningPath(call.lang, { evening: evening.id, page: 'check-in' }, find ? { find } : {});
}

/** A button that marks so many of a party; `people` is what it sends. */
function Mark(props: {
  readonly people: string;
  readonly of: string;
  readonly words: string;
  readonly quiet?: boolean;
}) {
  return (
    <button
      type="submit"
      name="people"
      value={props.people}
      aria-describedby={props.of}
      class={props.quiet ? 'quiet' : ''}
    >
      {props.words}
    </button>
  );
}

function Party({ room, standing }: { readonly room: FullRoom; readonly standing: Standing }) {
  const t = messages[room.call.lang].deskEvenings.checkin;
  const { record, version, seats } = standing;
  const expected = seats?.seats || partyOf(standing);
  const came = record.checkedIn;
  const of = `person-${record.id}`;
  return (
    <li id={of} tabIndex={-1} class={came === null ? undefined : 'marked'}>
      <p>
        <strong>
          <bdi>{record.name}</bdi>
        </strong>{' '}
        {t.one(expected)} · {came === null ? t.unmarked : t.came(came)}
      </p>
      <form method="post" action={pathOf(room)} class="buttons">
        <input type="hidden" name="action" value="checkIn" />
        <input type="hidden" name="id" value={record.id} />
        <input type="hidden" name="version" value={String(version)} />
        {came !== expected && <Mark people={String(expected)} of={of} words={t.all(expected)} />}
        {came !== null && came > 0 && <Mark people={String(came - 1)} of={of} words={t.fewer} quiet />}
        {(came !== null || expected > 1) && <Mark people={String((came ?? 0) + 1)} of={of} words={t.more} quiet />}
        {came === null && <Mark people="0" of={of} words={t.none} quiet />}
        {came !== null && <Mark people="" of={of} words={t.undo} quiet />}
      </form>
    </li>
  );
}

/** Those who came without having signed up. */
function WalkIns({ room }: { readonly room: FullRoom }) {
  const t = messages[room.call.lang].deskEvenings.checkin;
  const { walkIns } = room.counts;
  return (
    <section id="walk-ins" aria-labelledby="walk-ins-title">
      <h2 id="walk-ins-title">
        {t.walkIns}: {walkIns}
      </h2>
      <form method="post" action={pathOf(room)} class="buttons">
        <input type="hidden" name="action" value="walkIn" />
        <input type="hidden" name="token" value={room.token} />
        <button type="submit" name="by" value="1" aria-describedby="walk-ins-title">
          {t.more}
        </button>
        {walkIns > 0 && (
          <button type="submit" name="by" value="-1" class="quiet" aria-describedby="walk-ins-title">
            {t.fewer}
          </button>
        )}
      </form>
    </section>
  );
}

/** Who came, marked on a phone with a thumb; the forms need no script. */
export function CheckIn({ room }: PageProps) {
  const { call, people, counts } = room;
  const t = messages[call.lang].deskEvenings;
  const asked = call.url.searchParams.get('find')?.trim() ?? '';
  const found = asked ? search(people, asked) : people;
  const [confirmed, waiting] = [inGroup(found, 'confirmed'), inGroup(found, 'waiting')];
  const expected = people.reduce((all, { seats }) => all + (seats?.seats ?? 0), 0);
  const parties = (some: readonly Standing[]) => (
    <ul class="people check-in">
      {some.map((standing) => (
        <Party room={room} standing={standing} />
      ))}
    </ul>
  );
  return (
    <>
      <p role="status">
        <strong>{t.checkin.intro(cameOf(people) + counts.walkIns, expected)}</strong>
      </p>
      <FindPerson room={room} asked={asked} />
      {asked && confirmed.length + waiting.length === 0 && <p>{t.find.none}</p>}
      {parties(confirmed)}
      <WalkIns room={room} />
      {waiting.length > 0 && <h2>{t.checkin.waiting}</h2>}
      {waiting.length > 0 && parties(waiting)}
    </>
  );
}
