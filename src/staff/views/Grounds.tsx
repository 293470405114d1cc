import { messages } from '../messages.ts';
import { awaitsSecondLook, mustBeAnother } from '../../participation/comments/second-look.ts';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { seemsAbusive } from '../abuse.ts';
import type { CardProps } from '../context.ts';
import { headingId } from '../ids.ts';
import { Blur } from './Blur.tsx';

/** Why a comment stands as it does, in the moderator's words where there are any. */
function Decided({ desk: { lang }, card: { item } }: CardProps) {
  const { decision } = item.record;
  if (!decision) return null;
  const { desk: t, reasons } = messages[lang];
  return (
    <div class="ground">
      <p class="meta">
        {awaitsSecondLook(item.record) ? t.secondLook.first : t.reason}: {reasons[decision.reason]}
      </p>
      {decision.note && <PlainText text={decision.note} />}
    </div>
  );
}

/** Why the author wants another person to decide anew; and who may not be that person. */
function SecondLook({ desk: { lang, site, session }, card: { item } }: CardProps) {
  const { record } = item;
  if (!awaitsSecondLook(record) || !record.secondLook) return null;
  const t = messages[lang].desk.secondLook;
  const { text } = record.secondLook;
  return (
    <div class="ground">
      <h3>{t.title}</h3>
      {text ? (
        <Blur lang={lang} when={seemsAbusive(text, site.blurWords)} of={headingId(record)}>
          <PlainText text={text} lang={record.lang} />
        </Blur>
      ) : (
        <p>{t.noText}</p>
      )}
      {mustBeAnother(record, session.email) && <p class="notice notice-waiting">{t.another}</p>}
    </div>
  );
}

/** What was decided of a comment before, and what its author says to that. */
export function Grounds(props: CardProps) {
  return (
    <>
      <Decided {...props} />
      <SecondLook {...props} />
    </>
  );
}
