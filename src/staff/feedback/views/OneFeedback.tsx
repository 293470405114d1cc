import { formatDay } from '../../../i18n/dates.ts';
import { ownName } from '../../../i18n/locales.ts';
import { isPath } from '../../../participation/feedback/form.ts';
import { keptUntil } from '../../../participation/feedback/keeping.ts';
import { Moment } from '../../../participation/shared/Moment.tsx';
import { PlainText } from '../../../participation/shared/PlainText.tsx';
import { messages } from '../../messages.ts';
import { feedbackPath } from '../paths.ts';
import type { PartProps } from '../room.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { Handling, LetIn, Take } from './Handling.tsx';
import { Marks } from './Marks.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { Words } from './Words.tsx';

interface Props extends PartProps {
  /** What the page that it is about is called. */
  readonly pageTitle: string;
}

function Facts({ room, pageTitle }: Props) {
  const { lang, site } = room.call;
  const { deskFeedback: t } = messages[lang];
  const { record } = room.item;
  const { page, editedAt } = record;
  // Whatever a person called the page is no address.
  const about = isPath(page) ? <a href={page}>{pageTitle}</a> : <bdi>{page}</bdi>;
  const facts = [
    [t.facts.stage, t.stages[record.status]],
    ...(page ? [[t.facts.page, about] as const] : []),
    [t.facts.language, <span lang={record.lang}>{ownName[record.lang]}</span>],
    [t.facts.sent, <Moment at={record.createdAt} lang={lang} />],
    ...(editedAt === null ? [] : [[t.facts.edited, <Moment at={editedAt} lang={lang} />] as const]),
    [t.facts.assignee, record.assignee ?? t.nobody],
    [t.facts.keptUntil, formatDay(keptUntil(record, site), lang)],
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

/** What the municipality has replied so far. */
function Answers({ room }: PartProps) {
  const { lang } = room.call;
  const t = messages[lang].deskFeedback;
  const { answers, lang: language } = room.item.record;
  if (answers.length === 0) return null;
  return (
    <>
      <h2>{t.answers}</h2>
      {answers.map(({ text, at, by }) => (
        <div class="ground">
          <p class="meta">
            <Moment at={at} lang={lang} />, {t.answeredBy(by)}
          </p>
          <PlainText text={text} lang={language} />
        </div>
      ))}
    </>
  );
}

/** A piece of feedback at the desk: what it says, how far it has come, and what may be done with it. */
export function OneFeedback(props: Props) {
  const { room } = props;
  const { lang, site, now } = room.call;
  const { record } = room.item;
  return (
    <>
      <p class="back">
        <a href={feedbackPath(lang)}>{messages[lang].deskFeedback.back}</a>
      </p>
      <Marks lang={lang} feedback={record} now={now} />
      <blockquote class="sent" id="words">
        <Words lang={lang} site={site} feedback={record} of="words" />
      </blockquote>
      <Facts {...props} />
      <Answers {...props} />
      {record.status !== 'withdrawn' && (
        <>
          <LetIn {...props} />
          <Take {...props} />
          <AnswerForm {...props} />
          <Handling {...props} />
          <PromiseForm {...props} />
        </>
      )}
    </>
  );
}
