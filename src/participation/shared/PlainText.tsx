import { pieces } from './text.ts';

/** A resident's text: paragraphs, line breaks and bare links, nothing else. `lang` is the language it was written in. */
export function PlainText({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <div class="plain-text" lang={lang}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p dir="auto">
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {pieces(line).map(({ text: words, href }) =>
                href ? (
                  <a href={href} rel="nofollow ugc noopener">
                    {words}
                  </a>
                ) : (
                  words
                ),
              )}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}
