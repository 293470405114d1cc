import { WholeNotice } from '../../../notices/NoticeList.tsx';
import { messages } from '../../messages.ts';
import { fieldNames, type NoticeInput } from '../form.ts';
import { noticePath } from '../paths.ts';
import type { NoticeRoom } from '../room.ts';

/** The notice as it was written, to be published or written anew. */
function Written({ room }: { readonly room: NoticeRoom }) {
  const { fields, site } = room.call;
  return (
    <>
      {['id', 'version', ...fieldNames(site.languages)].map((name) => (
        <input type="hidden" name={name} value={name === 'id' ? room.id : (fields[name] ?? '')} />
      ))}
    </>
  );
}

/** What readers of each language will see, before they do. */
export function NoticePreview({ room, input }: { readonly room: NoticeRoom; readonly input: NoticeInput }) {
  const { call, spot, found } = room;
  const { lang, site, now } = call;
  const t = messages[lang].deskNotices;
  const notice = { ...input, id: 'preview', changedAt: now };
  return (
    <>
      {site.languages.map((language) => (
        <section class="preview" lang={language} aria-label={`${t.previewOf} ${t.languages[language]}`}>
          {input.texts[language] ? (
            <WholeNotice lang={language} languages={site.languages} notice={{ ...notice, id: `preview-${language}` }} />
          ) : (
            <p lang={lang}>{t.missing(t.languages[language])}</p>
          )}
        </section>
      ))}
      <form method="post" action={noticePath(lang, spot)}>
        <Written room={room} />
        <div class="buttons">
          <button type="submit" name="action" value="publish">
            {found ? t.save : t.publish}
          </button>
          <button type="submit" name="action" value="edit" class="quiet">
            {t.edit}
          </button>
        </div>
      </form>
    </>
  );
}
