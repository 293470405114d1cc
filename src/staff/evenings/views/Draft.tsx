import type { Locale } from '../../../i18n/locales.ts';
import { privateHeaders } from '../../../http/headers.ts';
import { messages } from '../../messages.ts';
import { draftOf, type Outcome } from '../outcome.ts';
import { eveningPath } from '../paths.ts';
import type { FullRoom } from '../room.ts';

/** The draft as a file. It is not named like the evening's own text, which it must not replace. */
export function draftFile(evening: string, draft: string): Response {
  return new Response(`---\n${draft}---\n`, {
    headers: {
      ...privateHeaders,
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${evening}-outcome.mdx"`,
    },
  });
}

function Text(props: { readonly id: string; readonly label: string; readonly text: string }) {
  const { id, label, text } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} class="draft" rows={Math.min(20, text.split('\n').length + 1)} readOnly spellcheck={false}>
        {`\n${text}`}
      </textarea>
    </div>
  );
}

/** The draft to copy or download, and where it belongs. */
export function Draft(props: {
  readonly room: FullRoom;
  readonly outcome: Outcome;
  readonly languages: readonly Locale[];
}) {
  const { room, outcome, languages } = props;
  const { call, evening } = room;
  const { lang, fields } = call;
  const t = messages[lang].deskEvenings.outcome;
  const others = Object.keys(evening.pages).some((language) => language !== languages[0]);
  return (
    <>
      <p>{t.how(`content/evenings/${evening.id}/${languages[0]}.mdx`)}</p>
      <Text id="draft" label={t.copy} text={draftOf(outcome, true)} />
      {others && <Text id="draft-others" label={t.translations} text={draftOf(outcome, false)} />}
      <form method="post" action={eveningPath(lang, { evening: evening.id, page: 'close' })}>
        {['heads', 'topics', 'promises'].map((name) => (
          <input type="hidden" name={name} value={fields[name] ?? ''} />
        ))}
        <div class="buttons">
          <button type="submit" name="action" value="download">
            {t.download}
          </button>
          <button type="submit" name="action" value="edit" class="quiet">
            {t.again}
          </button>
        </div>
      </form>
    </>
  );
}
