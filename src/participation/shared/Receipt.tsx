import type { ComponentChildren } from 'preact';
import { formatDay } from '../../i18n/dates.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Moment } from './Moment.tsx';
import { reference } from './reference.ts';

interface Props {
  readonly lang: Locale;
  readonly id: string;
  readonly title: string;
  /** How it stands now, in a few words, and what happens next. */
  readonly status: string;
  readonly tone: 'good' | 'waiting' | 'bad';
  readonly next: ComponentChildren;
  readonly sentAt: number;
  /** null: until the person ends it. */
  readonly keptUntil: number | null;
  readonly about: { readonly label: string; readonly title: string; readonly path: string };
  readonly children: ComponentChildren;
}

/** The frame of every receipt: what was received, when, what happens next, until when it is kept. Times in ms (UTC). */
export function Receipt(props: Props) {
  const { lang, id, title, status, tone, next, sentAt, keptUntil, about, children } = props;
  const t = messages[lang].receipt;
  return (
    <>
      <p class="back">
        <a href={about.path}>
          {about.label}: {about.title}
        </a>
      </p>
      <h1>{title}</h1>
      <div class={`notice notice-${tone}`}>
        <h2>{status}</h2>
        {next}
      </div>
      <dl class="facts">
        <dt>{t.reference}</dt>
        <dd>{reference(id)}</dd>
        <dt>{t.sentAt}</dt>
        <dd>
          <Moment at={sentAt} lang={lang} />
        </dd>
        {keptUntil !== null && (
          <>
            <dt>{t.keptUntil}</dt>
            <dd>{formatDay(keptUntil, lang)}</dd>
          </>
        )}
      </dl>
      <p class="hint">{t.keepLink}</p>
      {children}
    </>
  );
}
