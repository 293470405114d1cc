import { PlainText } from '../shared/PlainText.tsx';
import type { Comment } from './comment.ts';

/** What somebody wrote, set apart from our own words. */
export function Quote({ name, text, lang }: Pick<Comment, 'name' | 'text' | 'lang'>) {
  return (
    <blockquote class="sent">
      <p class="meta">
        <bdi>{name}</bdi>
      </p>
      <PlainText text={text} lang={lang} />
    </blockquote>
  );
}
