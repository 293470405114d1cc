import type { ComponentChildren } from 'preact';
import { messages } from '../messages.ts';
import type { DeskList } from '../../participation/comments/store.ts';
import type { CardData, Desk } from '../context.ts';
import { isFiltering } from '../filter.ts';
import type { Found } from '../listing.ts';
import { Card } from './Card.tsx';
import { FilterForm } from './FilterForm.tsx';
import { Keys } from './Keys.tsx';
import { Notice } from './Notice.tsx';

/** How many comments there are, and how many of them a filter has looked at and found. */
function countLine(desk: Desk, list: DeskList, { found, looked, total }: Found): string {
  const t = messages[desk.lang].desk;
  const order = list === 'waiting' ? t.oldest : t.newest;
  if (!isFiltering(desk.place.filter)) return order;
  const counts = looked < total ? t.filter.foundOf(found, looked, total) : t.filter.found(found, total);
  return `${order}. ${counts}`;
}

/** What the keys work in: cards, and what chooses them. */
export function Region(props: { readonly desk: Desk; readonly name: string; readonly children: ComponentChildren }) {
  return (
    <section id="queue" tabIndex={-1} aria-label={props.name}>
      <Keys desk={props.desk} />
      {props.children}
    </section>
  );
}

/** A page of one of the desk's lists of comments. */
export function Queue(props: {
  readonly desk: Desk;
  readonly list: DeskList;
  readonly cards: readonly CardData[];
  readonly found: Found;
}) {
  const { desk, list, cards, found } = props;
  const t = messages[desk.lang].desk;
  if (found.total === 0) return <p>{t.empty[list]}</p>;
  return (
    <Region desk={desk} name={t.lists[list]}>
      <FilterForm desk={desk} />
      <p class="count">{countLine(desk, list, found)}</p>
      {cards.length === 0 && <p>{t.filter.none}</p>}
      <ol class="queue">
        {cards.map((card) => (
          <li>
            {desk.deed?.next === card.item.record.id && <Notice desk={desk} />}
            <Card desk={desk} card={card} />
          </li>
        ))}
      </ol>
    </Region>
  );
}
