import type { CataloguePost } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import { ownName, type Locale } from '../../i18n/locales.ts';
import { actionsFor, pageOf, reasons, type Action, type Comment } from '../../participation/comments/rules.ts';
import type { DeskList } from '../../participation/comments/store.ts';
import { Moment } from '../../participation/shared/Moment.tsx';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { reference } from '../../participation/shared/reference.ts';
import type { Versioned } from '../../store/records.ts';
import { deskPath } from '../paths.ts';

interface CardProps {
  readonly lang: Locale;
  readonly list: DeskList;
  readonly item: Versioned<Comment>;
  readonly post: CataloguePost | undefined;
  /** What is wrong with the explanation just sent, and its text. */
  readonly fault?: string;
  readonly note?: string;
}

/** What a button is called depends on what it would do to this comment. */
function nameOf(action: Action, { status, proposal, decision }: Comment, lang: Locale): string {
  const t = messages[lang].desk;
  if (proposal && action === 'publish') return t.publishCorrection;
  if (proposal && action === 'refuse' && status === 'published') return t.refuseCorrection;
  if (action === 'publish' && (status === 'refused' || status === 'removed')) return t.republish;
  if (action === 'publish' && decision) return t.unhide;
  return t.actions[action];
}

function Hidden({
  item,
  name,
  value,
}: {
  readonly item: Versioned<Comment>;
  readonly name?: string;
  readonly value?: string;
}) {
  return (
    <>
      <input type="hidden" name="id" value={item.record.id} />
      <input type="hidden" name="version" value={String(item.version)} />
      {name && <input type="hidden" name={name} value={value} />}
    </>
  );
}

/** Everything but publishing needs a ground, and the author gets it. */
function Decide({ lang, list, item, fault, note, actions }: CardProps & { readonly actions: readonly Action[] }) {
  const t = messages[lang].desk;
  const { id } = item.record;
  return (
    <details open={fault !== undefined}>
      <summary>{t.decide}</summary>
      <form method="post" action={deskPath(lang, list)}>
        <Hidden item={item} />
        <div class="field">
          <label for={`reason-${id}`}>{t.reason}</label>
          <select id={`reason-${id}`} name="reason">
            {reasons.map((reason) => (
              <option value={reason}>{messages[lang].reasons[reason]}</option>
            ))}
          </select>
        </div>
        <div class={fault ? 'field field-wrong' : 'field'}>
          <label for={`note-${id}`}>
            {t.note}
            <span class="optional"> ({messages[lang].form.optional})</span>
          </label>
          <p class="hint" id={`note-${id}-hint`}>
            {t.noteHint}
          </p>
          {fault && (
            <p class="error" id={`note-${id}-error`}>
              {fault}
            </p>
          )}
          <textarea
            id={`note-${id}`}
            name="note"
            rows={3}
            aria-describedby={fault ? `note-${id}-hint note-${id}-error` : `note-${id}-hint`}
            aria-invalid={fault ? 'true' : undefined}
          >
            {/* HTML drops one line break at the start of a textarea. */}
            {note && `\n${note}`}
          </textarea>
        </div>
        <div class="buttons">
          {actions.map((action) => (
            <button type="submit" name="action" value={action} class={action === 'remove' ? 'danger' : 'quiet'}>
              {nameOf(action, item.record, lang)}
            </button>
          ))}
        </div>
      </form>
    </details>
  );
}

function Texts({ lang, comment }: { readonly lang: Locale; readonly comment: Comment }) {
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

function Card(props: CardProps) {
  const { lang, list, item, post } = props;
  const { record } = item;
  const t = messages[lang].desk;
  const page = post && pageOf(post, record.lang);
  const actions = actionsFor(record);
  const others = actions.filter((action) => action !== 'publish');
  return (
    <li id={`comment-${record.id}`}>
      <h2>
        <bdi>{record.name}</bdi>
      </h2>
      <p class="meta">
        {page ? <a href={page.path}>{page.title}</a> : record.post} · <Moment at={record.createdAt} lang={lang} />
        {record.lang !== lang && (
          <>
            {' · '}
            <span lang={record.lang}>{ownName[record.lang]}</span>
          </>
        )}
        {list === 'closed' && ` · ${t.status[record.status]}`} · <span class="reference">{reference(record.id)}</span>
      </p>
      {record.holds.length > 0 && (
        <ul class="holds">
          {record.holds.map((hold) => (
            <li>{t.holds[hold]}</li>
          ))}
        </ul>
      )}
      <Texts lang={lang} comment={record} />
      {record.decision && (
        <p class="meta">
          {t.reason}: {messages[lang].reasons[record.decision.reason]}
          {record.decision.note && ` – ${record.decision.note}`}
        </p>
      )}
      {actions.length > 0 && <p class="hint">{record.email ? t.hasEmail : t.noEmail}</p>}
      {actions.includes('publish') && (
        <form method="post" action={deskPath(lang, list)}>
          <Hidden item={item} name="action" value="publish" />
          <button type="submit">{nameOf('publish', record, lang)}</button>
        </form>
      )}
      {others.length > 0 && <Decide {...props} actions={others} />}
    </li>
  );
}

/** A list of comments to decide on. */
export function Queue(props: {
  readonly lang: Locale;
  readonly list: DeskList;
  readonly total: number;
  readonly comments: readonly Versioned<Comment>[];
  readonly posts: readonly CataloguePost[];
  readonly fault?: string;
  readonly note?: string;
}) {
  const { lang, list, total, comments, posts, fault, note } = props;
  const t = messages[lang].desk;
  if (comments.length === 0) return <p>{t.empty[list]}</p>;
  return (
    <>
      <p class="count">
        {list === 'waiting' ? t.oldest : t.newest}. {t.shown(comments.length, total)}.
      </p>
      <ol class="queue">
        {comments.map((item) => (
          <Card
            lang={lang}
            list={list}
            item={item}
            post={posts.find(({ id }) => id === item.record.post)}
            fault={fault}
            note={note}
          />
        ))}
      </ol>
    </>
  );
}
