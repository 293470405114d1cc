import type { CatalogueText } from '../../generated/catalogue.js';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pageOf } from './post-facts.ts';

/** The way back to the post whose comments a page is about. */
export function BackToPost({ post, lang }: { readonly post: CatalogueText; readonly lang: Locale }) {
  const page = pageOf(post, lang);
  if (!page) return null;
  return (
    <p class="back">
      <a href={page.path}>{messages[lang].comments.backToPost}</a>
    </p>
  );
}
