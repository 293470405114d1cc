import { messages } from '../messages.ts';
import { PlainText } from '../../participation/shared/PlainText.tsx';
import { isBlurred, isBlurredName } from '../blur.ts';
import type { CardProps } from '../context.ts';
import { headingId } from '../ids.ts';
import { Blur } from './Blur.tsx';

function Named({ name }: { readonly name: string }) {
  return (
    <p class="meta">
      <bdi>{name}</bdi>
    </p>
  );
}

/** What a comment says, and what its correction would; closed where it may hurt. */
export function Texts({ desk: { lang, site }, card: { item, reports } }: CardProps) {
  const t = messages[lang].desk;
  const { record } = item;
  const { name, text, proposal } = record;
  return (
    <Blur lang={lang} when={isBlurred(record, site, reports)} of={headingId(record)}>
      {proposal ? (
        <>
          <h3>{t.correction}</h3>
          <Named name={proposal.name} />
          <PlainText text={proposal.text} lang={record.lang} />
          <h3>{t.approved}</h3>
          <Named name={name} />
        </>
      ) : (
        isBlurredName(record, site) && <Named name={name} />
      )}
      <PlainText text={text} lang={record.lang} />
    </Blur>
  );
}
