import { isBlurredName } from '../blur.ts';
import type { CardProps } from '../context.ts';
import { messages } from '../messages.ts';
import { reference } from '../../participation/shared/reference.ts';
import { headingId, placeId } from '../ids.ts';
import { AnswerBox } from './AnswerBox.tsx';
import { Decide, OnePress } from './Decide.tsx';
import { Earlier } from './Earlier.tsx';
import { Facts, Marks } from './Facts.tsx';
import { Grounds } from './Grounds.tsx';
import { noticeId } from './Notice.tsx';
import { Reports } from './Reports.tsx';
import { Texts } from './Texts.tsx';

/** A comment at the desk: what it says, what is known of it, and what may be done with it. */
export function Card(props: CardProps) {
  const { desk, card } = props;
  const { record } = card.item;
  const landed = desk.deed?.next === record.id;
  return (
    <article
      id={placeId(record)}
      tabIndex={-1}
      aria-labelledby={headingId(record)}
      aria-describedby={landed ? noticeId : undefined}
    >
      <h2 id={headingId(record)}>
        {isBlurredName(record, desk.site) ? (
          messages[desk.lang].desk.one(reference(record.id))
        ) : (
          <bdi>{record.name}</bdi>
        )}
      </h2>
      <Facts {...props} />
      <Marks {...props} />
      <Texts {...props} />
      <Grounds {...props} />
      <Reports {...props} />
      <OnePress {...props} />
      <Decide {...props} />
      {card.receipt && desk.session.role === 'official' && (
        <p>
          <a href={card.receipt}>{messages[desk.lang].desk.answer.correct}</a>
        </p>
      )}
      <AnswerBox {...props} />
      <Earlier {...props} />
    </article>
  );
}
