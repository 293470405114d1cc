import type { CataloguePost } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { ownName, type Locale } from '../../i18n/locales.ts';
import type { Comment } from '../../participation/comments/comment.ts';
import { actionsFor } from '../../participation/comments/decisions.ts';
import { pageOf } from '../../participation/comments/post-facts.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { Versioned } from '../../store/records.ts';
import { deskPath, type Place } from '../paths.ts';
import { actionName } from './actions.ts';
import { Decide } from './Decide.tsx';
import type { Sent } from './DecisionFields.tsx';
import { headingId } from './ids.ts';
import { Which } from './Which.tsx';

interface CommentProps {
  readonly lang: Locale;
  readonly comment: Comment;
}

function Facts({ lang, comment, post }: CommentProps & { readonly post: CataloguePost | undefined }) {
  const page = post && pageOf(post, comment.lang);
  return (
    <p class="meta">
      {page ? <a href={page.path}>{page.title}</a> : comment.post} · <Moment at={comment.createdAt} lang={lang} />
      {comment.lang !== lang && (
        <>
          {' · '}
          <span lang={comment.lang}>{ownName[comment.lang]}</span>
        </>
      )}
      {' · '}
      <span class="reference">{reference(comment.id)}</span>
    </p>
  );
}

function Texts({ lang, comment }: CommentProps) {
  const t = messages[lang].desk;
  const { name, text, proposal } = comment;
  if (!proposal) return <PlainText text={text} lang={comment.lang} />;
  return (
    <>
      <h3>{t.correction}</h3>
      <p class="meta">
        <bdi>{proposal.name}</bdi>
      </p>
      <PlainText text={proposal.text} lang={comment.lang} />
      <h3>{t.approved}</h3>
      <p class="meta">
        <bdi>{name}</bdi>
      </p>
      <PlainText text={text} lang={comment.lang} />
    </>
  );
}

/** Why the comment stands as it does, in the moderator's words where there are any. */
function Ground({ lang, comment: { decision } }: CommentProps) {
  if (!decision) return null;
  const t = messages[lang];
  return (
    <div class="ground">
      <p class="meta">
        {t.desk.reason}: {t.reasons[decision.reason]}
      </p>
      {decision.note && <PlainText text={decision.note} />}
    </div>
  );
}

/** A comment at the desk: what it says, and what may be done with it. */
export function Card(props: {
  readonly lang: Locale;
  readonly place: Place;
  readonly item: Versioned<Comment>;
  readonly post: CataloguePost | undefined;
  readonly showStatus: boolean;
  /** A decision that could not be carried out, to be filled in again. */
  readonly sent?: Sent;
}) {
  const { lang, place, item, post, showStatus, sent } = props;
  const { record } = item;
  const t = messages[lang].desk;
  const actions = actionsFor(record);
  const marks = [...(showStatus ? [t.status[record.status]] : []), ...record.holds.map((hold) => t.holds[hold])];
  return (
    <>
      <h2 id={headingId(record)}>
        <bdi>{record.name}</bdi>
      </h2>
      <Facts lang={lang} comment={record} post={post} />
      {marks.length > 0 && (
        <ul class="holds">
          {marks.map((mark) => (
            <li>{mark}</li>
          ))}
        </ul>
      )}
      <Texts lang={lang} comment={record} />
      <Ground lang={lang} comment={record} />
      {actions.includes('publish') && (
        <form method="post" action={deskPath(lang, place)}>
          <Which item={item} />
          <button type="submit" name="action" value="publish" aria-describedby={headingId(record)}>
            {actionName('publish', record, lang)}
          </button>
        </form>
      )}
      <Decide lang={lang} place={place} item={item} sent={sent} />
    </>
  );
}
