import type { Fields } from '../http/body.ts';
import { KeptText } from '../http/refusal.tsx';
import type { Comment } from '../participation/comments/comment.ts';
import { reference } from '../participation/shared/reference.ts';
import type { Versioned } from '../store/records.ts';
import { cardsOf } from './cards.ts';
import type { Desk, Screen, Sent } from './context.ts';
import { canAnswer } from './may.ts';
import { messages } from './messages.ts';
import type { Refused } from './verdict.ts';
import { grounded } from './views/actions.ts';
import { Card } from './views/Card.tsx';
import { Region } from './views/Queue.tsx';

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
