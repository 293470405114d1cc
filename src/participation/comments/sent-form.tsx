import { catalogue, type CatalogueText } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import type { Call } from '../../http/endpoint.tsx';
import { jsonResponse, pageResponse } from '../../http/page.tsx';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/read.ts';
import { freshStamp } from '../shared/stamp.ts';
import { BackToPost } from './BackToPost.tsx';
import type { Comment } from './comment.ts';
import { CommentForm } from './CommentForm.tsx';
import { postOf } from './posts.ts';
import { Quote } from './Quote.tsx';

/** The form again, filled in as it was sent. */
export function filledForm({ lang, fields, site }: Call, stamp: string, errors?: readonly FieldError[]) {
  const post = postOf(fields.post);
  if (!post) return null;
  const { pages } = catalogue;
  return (
    <CommentForm lang={lang} site={site} pages={pages} post={post} stamp={stamp} values={fields} errors={errors} />
  );
}

/** What is wrong with a comment as it was sent. @param parent the comment it replies to, where it may */
export function wrongFields(
  call: Call,
  post: CatalogueText,
  parent: Comment | null,
  errors: readonly FieldError[],
): Response {
  const { lang, json } = call;
  if (json) return jsonResponse({ errors }, 422);
  const { comments, form } = messages[lang];
  const title = parent ? comments.reply.title : comments.write;
  const view = (
    <>
      <BackToPost post={post} lang={lang} />
      <ErrorSummary lang={lang} errors={errors} />
      <h1>{title}</h1>
      {parent && (
        <>
          <h2>{comments.reply.quoted}</h2>
          <Quote {...parent} />
        </>
      )}
      {filledForm(call, freshStamp(call.now), errors)}
    </>
  );
  return pageResponse({ lang, title: `${form.errorPrefix}: ${title}`, view }, 422);
}
