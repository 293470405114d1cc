import type { ComponentChildren } from 'preact';
import { messages } from '../messages.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Closes what may hurt until somebody asks for it; a screen reader does not read it before. */
export function Blur(props: {
  readonly lang: Locale;
  readonly when: boolean;
  /** The id of what tells whose text it is. */
  readonly of: string;
  readonly children: ComponentChildren;
}) {
  const { lang, when, of, children } = props;
  if (!when) return <>{children}</>;
  return (
    <details class="blurred">
      <summary aria-describedby={of} aria-keyshortcuts="o">
        {messages[lang].desk.blurred}
      </summary>
      {children}
    </details>
  );
}
