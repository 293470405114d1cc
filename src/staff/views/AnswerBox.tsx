import { messages } from '../messages.ts';
import { roleName, rolesOf } from '../../participation/comments/answers.ts';
import { limits } from '../../participation/comments/form.ts';
import { Field } from '../../participation/shared/Field.tsx';
import type { CardProps } from '../context.ts';
import { fieldOf, headingId } from '../ids.ts';
import { deskPath } from '../paths.ts';
import { canAnswer } from '../may.ts';
import { Which } from './Which.tsx';

/** The role an answer is most likely given in: that of the text's author. */
function likelyRole({ desk: { site }, card: { post } }: CardProps): string | undefined {
  return rolesOf(site).find((role) => role === post?.author);
}

/** Where an official answers in the municipality's name, under the whole of what is answered. */
export function AnswerBox(props: CardProps) {
  const { desk, card, sent } = props;
  const { lang, place, site, session } = desk;
  const { record } = card.item;
  if (!canAnswer(session, record)) return null;
  const t = messages[lang].desk.answer;
  const shared = { lang, errors: sent?.errors };
  return (
    <details open={sent?.action === 'answer'}>
      <summary aria-describedby={headingId(record)} aria-keyshortcuts="a">
        {t.summary}
      </summary>
      <form method="post" action={deskPath(lang, place)}>
        <Which {...props} />
        <Field
          {...shared}
          name="text"
          id={fieldOf('text', record)}
          label={t.text}
          hint={t.hint(t.languages[record.lang], limits.text)}
          value={sent?.text}
          rows={6}
        />
        <Field
          {...shared}
          name="person"
          id={fieldOf('person', record)}
          label={t.person}
          value={sent?.person ?? likelyRole(props)}
          options={rolesOf(site).map((role) => ({ value: role, label: roleName(role, lang, site) }))}
        />
        <button type="submit" name="action" value="answer" aria-describedby={headingId(record)}>
          {record.status === 'published' ? t.send : t.publishToo}
        </button>
      </form>
    </details>
  );
}
