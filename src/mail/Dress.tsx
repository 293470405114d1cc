import type { Site } from '../content/site.ts';
import type { Locale } from '../i18n/locales.ts';
import type { MailLine } from './compose.tsx';

// Mail programs read styles on elements only, and have neither our sheet nor our typeface: a serif of the reader's own
// is nearest to it.
const serif = "font-family: Literata, Georgia, 'Noto Serif', serif;";
const paragraph = 'margin: 0 0 18px;';

function Line({ line, colour }: { readonly line: MailLine; readonly colour: string }) {
  if (typeof line === 'string') return <p style={paragraph}>{line}</p>;
  return (
    <p style={paragraph}>
      <a href={line.href} lang={line.lang} style={`color: ${colour}; font-weight: bold; text-underline-offset: 3px;`}>
        {line.label}
      </a>
    </p>
  );
}

/** A letter as an HTML page in the family of the site: its name above, its colours, how to reach a human being below. */
export function Dress(props: {
  readonly lang: Locale;
  readonly site: Pick<Site, 'name' | 'colours'>;
  readonly subject: string;
  readonly lines: readonly MailLine[];
  readonly foot: readonly string[];
}) {
  const { lang, site, subject, lines, foot } = props;
  const { primary, accent } = site.colours;
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{subject}</title>
      </head>
      <body
        style={`margin: 0; padding: 28px 20px; color: #1c2426; background: #fdfcfa; ${serif} font-size: 18px; line-height: 1.55;`}
      >
        <div style="max-width: 600px; margin: 0 auto;">
          <p style={`margin: 0 0 28px; padding-bottom: 10px; border-bottom: 3px solid ${accent}; font-weight: bold;`}>
            <span style={`color: ${primary};`}>{site.name[lang]}</span>
          </p>
          <h1 style="margin: 0 0 18px; font-size: 27px; line-height: 1.2;">{subject}</h1>
          {lines.map((line) => (
            <Line line={line} colour={primary} />
          ))}
          <p style="margin: 36px 0 0; padding-top: 14px; border-top: 1px solid #d9d4ca; color: #475154; font-size: 15px;">
            {foot.join(' · ')}
          </p>
        </div>
      </body>
    </html>
  );
}
