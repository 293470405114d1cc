import type { LocalRoutes } from './host/host.ts';
import { plain } from './host/plain.ts';
import type { MailStore } from './mail-store.ts';
import { mailPage, mailboxPage } from './mailbox-page.ts';

const address = '/_local/mail/';

/** The mailbox at `/_local/mail/`: a page for people, JSON for programs. */
export const mailboxRoutes =
  (store: MailStore): LocalRoutes =>
  (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/_local/mail') return new Response(null, { status: 301, headers: { Location: address } });
    return pathname.startsWith(address) ? show(store, pathname.slice(address.length), request) : undefined;
  };

async function show(store: MailStore, rest: string, request: Request) {
  if (rest === '') {
    const mails = await store.list();
    const wantsJson = request.headers.get('accept')?.includes('application/json');
    return wantsJson ? Response.json(mails, { headers: noStore }) : html(mailboxPage(mails));
  }
  if (rest.endsWith('.eml')) {
    const raw = await store.raw(rest.slice(0, -'.eml'.length));
    return raw
      ? new Response(raw, { headers: { ...noStore, 'Content-Type': 'text/plain; charset=UTF-8' } })
      : notFound();
  }
  const mail = await store.find(rest.replace(/\/$/, ''));
  return mail ? html(mailPage(mail)) : notFound();
}

const noStore = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** A mail is a stranger's text: its page runs no script and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; base-uri 'none'";

const html = (text: string) =>
  new Response(text, {
    headers: { ...noStore, 'Content-Type': 'text/html; charset=UTF-8', 'Content-Security-Policy': policy },
  });

const notFound = () => plain(404, 'No such mail.');
