import { Field } from '../../../participation/shared/Field.tsx';
import { messages } from '../../messages.ts';
import { eveningPath } from '../paths.ts';
import { cameOf } from '../people.ts';
import type { PageProps } from '../room.ts';

/** What was heard and promised, typed when the evening is over. */
export function CloseForm({ room, refused }: PageProps) {
  const { call, evening, people, counts } = room;
  const { lang, fields, now } = call;
  const t = messages[lang].deskEvenings.outcome;
  const came = cameOf(people) + counts.walkIns;
  const shared = { lang, errors: refused?.errors };
  return (
    <>
      <p>{t.intro}</p>
      {evening.outcome && <p class="notice notice-good">{t.done}</p>}
      {evening.ends > now && <p class="notice notice-waiting">{t.notYet}</p>}
      <form class="form" method="post" action={eveningPath(lang, { evening: evening.id, page: 'close' })} noValidate>
        <Field
          {...shared}
          name="heads"
          label={t.heads}
          hint={came > 0 ? t.headsHint(came) : undefined}
          value={fields.heads ?? (came > 0 ? String(came) : undefined)}
          inputMode="numeric"
        />
        <Field {...shared} name="topics" label={t.topics} hint={t.lines} value={fields.topics} rows={6} />
        <Field
          {...shared}
          name="promises"
          label={t.promises}
          hint={t.lines}
          value={fields.promises}
          rows={4}
          optional
        />
        <button type="submit" name="action" value="draft">
          {t.draft}
        </button>
      </form>
    </>
  );
}
