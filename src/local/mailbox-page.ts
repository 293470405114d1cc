import type { Mail } from './mail-store.ts';

/** The mailbox as a page, the newest mail first. */
export function mailboxPage(mails: Mail[]) {
  const none = '<p>No mail yet. What the site sends appears here; reload the page to see it.</p>';
  return page('Mailbox', mails.length === 0 ? none : mails.map(mailArticle).join('\n'));
}

/** One mail with its HTML part in a frame that may run nothing. */
export function mailPage(mail: Mail) {
  const frame = `<iframe title="The mail as HTML" sandbox="allow-popups allow-top-navigation-by-user-activation" srcdoc="${escape(mail.html)}"></iframe>`;
  const html = mail.html ? `<h2>As HTML</h2>\n${frame}` : '<p>This mail has no HTML part.</p>';
  return page(
    mail.subject,
    `${facts(mail)}\n<h2>As text</h2>\n${body(mail)}\n${html}\n<p><a href="/_local/mail/">All mail</a></p>`,
  );
}

const mailArticle = (mail: Mail) => `<article>
<h2><a href="/_local/mail/${mail.id}/">${escape(mail.subject || '(no subject)')}</a></h2>
${facts(mail)}
${body(mail)}
</article>`;

const facts = ({ id, to, at }: Mail) =>
  `<p>To ${escape(to)}, <time datetime="${at}">${at}</time>, <a href="/_local/mail/${id}.eml">source of ${id}</a></p>`;

const body = ({ text }: Mail) => `<p class="text">${withLinks(escape(text.trim()))}</p>`;

/** Makes the addresses in escaped text links; a full stop or bracket after one is not part of it. */
const withLinks = (text: string) =>
  text.replace(/https?:\/\/(?:(?!&lt;|&gt;|&quot;)\S)*[\w/=#-]/g, (url) => `<a href="${url}">${url}</a>`);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} – local mailbox</title>
<style>
body { max-width: 45rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
article { border-top: 1px solid; }
.text { white-space: pre-wrap; }
iframe { width: 100%; height: 40rem; border: 1px solid; background: white; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;
