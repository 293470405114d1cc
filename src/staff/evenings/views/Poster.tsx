import { encode } from 'uqr';
import { motif, size } from '../../../motif.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { pageOf } from '../../../participation/signups/evenings.ts';
import { messages } from '../../messages.ts';
import type { PageProps } from '../room.ts';

/** The quiet border of four fields that a QR code needs. */
const border = 4;

/** A QR code as one path; a path of rows keeps it small. */
function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size: side } = encode(text, { ecc: 'M', border });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg class="code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      {/* Black on white in every look: cameras do not read it the other way round. */}
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

function Road({ id }: { readonly id: string }) {
  const { road, houses, trees, lake } = motif(id);
  return (
    <svg class="motif" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      <path class="lake" d={lake} />
      <path class="road" d={road} />
      <path class="trees" d={trees} />
      <path class="houses" d={houses} />
    </svg>
  );
}

/**
 * The evening on one sheet for notice boards: what, when, where, and the way to sign up.
 * @param url the site's own address, without a slash at its end
 */
export function Poster({ room, url }: PageProps & { readonly url: string }) {
  const { call, evening } = room;
  const { lang, site } = call;
  const t = messages[lang].deskEvenings.poster;
  const { title, path, place, meetingPoint } = pageOf(evening, lang);
  const address = `${url}${path}`;
  const where = [meetingPoint, evening.address].filter(Boolean).join(', ');
  return (
    <>
      <p class="hint screen-only">{t.print}</p>
      <article class="poster" aria-labelledby="poster-title">
        <p class="poster-name">{site.name[lang]}</p>
        <p class="poster-welcome">{t.welcome}</p>
        <h2 id="poster-title">{title}</h2>
        <p class="poster-when">{formatSpan(evening.starts, evening.ends, lang)}</p>
        <p class="poster-where">
          {place}
          {where && `. ${where}`}
        </p>
        <Road id={evening.id} />
        <div class="poster-way">
          <Code text={`${address}#signup`} label={t.code(address)} />
          <div>
            <p class="poster-sign">{t.signUp}</p>
            <p>{t.scan}</p>
            <p class="poster-address">{address.replace(/^https?:\/\//, '')}</p>
            {site.contact.phone && <p>{t.phone(site.contact.phone)}</p>}
          </div>
        </div>
      </article>
    </>
  );
}
