import type { ComponentChildren } from 'preact';
import type { Site } from '../../content/site.ts';
import { messages } from '../../i18n/messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { paths, receiptAction } from '../../i18n/routes.ts';
import { Receipt } from '../shared/Receipt.tsx';
import { keptUntil } from './keeping.ts';
import type { Subscription } from './rules.ts';

interface Props {
  readonly site: Site;
  readonly code: string;
  readonly subscription: Subscription;
  /** The proof that the mail's link carried; null on the page that the form leads to. */
  readonly proof: string | null;
}

function Button(props: {
  readonly lang: Locale;
  readonly code: string;
  readonly action: 'confirm' | 'send' | 'withdraw';
  readonly proof?: string;
  readonly children: ComponentChildren;
}) {
  const { lang, code, action, proof, children } = props;
  return (
    <form method="post" action={receiptAction(code, lang)}>
      {proof && <input type="hidden" name="proof" value={proof} />}
      <button type="submit" name="action" value={action} class={action === 'withdraw' ? 'danger' : undefined}>
        {children}
      </button>
    </form>
  );
}

/** How a subscription stands to whoever looks at it: what the page says, and the one thing to do next. */
function stateOf({ status, asked }: Subscription, proof: string | null) {
  if (status === 'confirmed') return 'confirmed';
  if (proof !== null) return 'proven';
  return asked ? 'asked' : 'held';
}

/** A subscription's receipt: how it stands, and how to confirm or end it. */
export function SubscriptionReceipt({ site, code, subscription, proof }: Props) {
  const { id, lang, email, status, createdAt } = subscription;
  const t = messages[lang].subscriptions.receipt;
  const state = stateOf(subscription, proof);
  return (
    <Receipt
      lang={lang}
      id={id}
      title={t.title}
      status={t.status[state]}
      tone={state === 'confirmed' ? 'good' : 'waiting'}
      next={
        <>
          <p>{t.next[state](email)}</p>
          {state === 'proven' && (
            <Button lang={lang} code={code} action="confirm" proof={proof ?? ''}>
              {t.confirm}
            </Button>
          )}
          {state === 'held' && (
            <Button lang={lang} code={code} action="send">
              {t.send}
            </Button>
          )}
        </>
      }
      sentAt={createdAt}
      keptUntil={keptUntil(subscription, site)}
      about={{ label: t.about, title: messages[lang].site.blog, path: paths(site.languages).blog(lang) }}
    >
      {state === 'asked' && (
        <>
          <h2>{t.noMail}</h2>
          <p>{t.noMailText}</p>
          <Button lang={lang} code={code} action="send">
            {t.sendAgain}
          </Button>
        </>
      )}
      <h2>{status === 'confirmed' ? t.end : t.cancel}</h2>
      <p>{t.endText}</p>
      <Button lang={lang} code={code} action="withdraw">
        {status === 'confirmed' ? t.end : t.cancel}
      </Button>
    </Receipt>
  );
}
