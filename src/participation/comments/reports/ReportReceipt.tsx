import type { Site } from '../../../content/site.ts';
import { messages } from '../../../i18n/messages.ts';
import { receiptAction } from '../../../i18n/routes.ts';
import { PlainText } from '../../shared/PlainText.tsx';
import { Receipt } from '../../shared/Receipt.tsx';
import { Withdrawal } from '../../shared/Withdrawal.tsx';
import type { Report } from './report.ts';
import { canWithdraw, keptUntil } from './rules.ts';

interface Props {
  readonly site: Site;
  readonly code: string;
  readonly report: Report;
  readonly post: { readonly title: string; readonly path: string };
}

const tones = { open: 'waiting', kept: 'good', removed: 'good', gone: 'good', withdrawn: 'good' } as const;

function Next({ site, report }: Pick<Props, 'site' | 'report'>) {
  const { status, why, lang, email } = report;
  const { report: t, reasons } = messages[lang];
  const contact = site.contact.email ?? site.contact.phone;
  return (
    <>
      <p>{t.next[status]}</p>
      {why && (
        <p>
          {t.why}: {reasons[why]}
        </p>
      )}
      {status === 'open' && email && <p>{t.told}</p>}
      {status === 'kept' && contact && <p>{t.disagree(contact)}</p>}
    </>
  );
}

/** The receipt of a report: how it stands, what was reported, and how to take it back. */
export function ReportReceipt({ site, code, report, post }: Props) {
  const { lang, id, status, reason, text, createdAt } = report;
  const t = messages[lang].report;
  return (
    <Receipt
      lang={lang}
      id={id}
      title={t.titleOf}
      status={t.status[status]}
      tone={tones[status]}
      next={<Next site={site} report={report} />}
      sentAt={createdAt}
      keptUntil={keptUntil(report, site)}
      about={{ label: messages[lang].receipt.comment.page, ...post }}
    >
      <h2>{t.yours}</h2>
      <blockquote class="sent">
        <p>{t.reasons[reason]}</p>
        {text && <PlainText text={text} lang={lang} />}
      </blockquote>
      {canWithdraw(report) && <Withdrawal action={receiptAction(code, lang)} words={t} />}
    </Receipt>
  );
}
