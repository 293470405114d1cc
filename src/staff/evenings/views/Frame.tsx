import type { ComponentChildren } from 'preact';
import type { Call } from '../../../http/endpoint.tsx';
import { ErrorSummary } from '../../../participation/shared/ErrorSummary.tsx';
import type { FieldError } from '../../../participation/shared/read.ts';
import { messages } from '../../messages.ts';
import type { Session } from '../../session.ts';
import { Bar, Tabs } from '../../views/DeskFrame.tsx';
import { Languages } from '../../views/Languages.tsx';
import { tellDone } from '../deeds.ts';
import { eveningPath, type Spot } from '../paths.ts';
import { Unclosed } from './Unclosed.tsx';

/** What stands round every screen of the evenings: who is signed in, the desk's rooms, what was just done or could not be. */
export function Frame(props: {
  readonly call: Call;
  readonly session: Session;
  readonly spot: Partial<Spot>;
  readonly name: string;
  /** How many mails did not go. */
  readonly failed: number;
  /** How many sign-ups wait for somebody to look at them. */
  readonly held: number;
  readonly fault?: string;
  readonly errors?: readonly FieldError[];
  readonly children: ComponentChildren;
}) {
  const { call, session, spot, name, failed, held, fault, errors = [], children } = props;
  const { lang, site, url, now } = call;
  const t = messages[lang].deskEvenings;
  const done = fault || errors.length > 0 ? null : tellDone(url, lang);
  return (
    <>
      <Bar lang={lang} session={session} />
      <ErrorSummary lang={lang} errors={errors} />
      {fault && (
        <div class="notice notice-bad" role="alert">
          <p>{fault}</p>
        </div>
      )}
      <h1>
        {name} {name !== t.title && <span class="within">– {t.title}</span>}
      </h1>
      {done && (
        <div class="notice notice-good" role="status">
          <p>{done}</p>
        </div>
      )}
      <Tabs lang={lang} current="evenings" failed={failed} held={held} />
      <Unclosed lang={lang} now={now} />
      {children}
      <Languages lang={lang} languages={site.languages} path={(language) => eveningPath(language, spot)} />
    </>
  );
}
