import type { Mail } from '../../src/local/mail-store.ts';

/** A moderator who is signed in. */
export interface DeskVisit {
  read: (path: string) => Promise<string>;
  /** Posts a form of the desk. */
  send: (fields: Record<string, string>) => Promise<void>;
}

const moderator = 'moderator@kylailta.example';

/** Signs in with the code from the local mailbox. */
export async function signInAtDesk(url: string): Promise<DeskVisit> {
  let cookie = '';
  const send = async (fields: Record<string, string>) => {
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
    const body = new URLSearchParams(fields);
    const answer = await fetch(`${url}/desk/`, { method: 'POST', headers, body, redirect: 'manual' });
    if (answer.status >= 400) throw new Error(`The desk answered ${answer.status}.`);
    const given = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
    cookie = given.find((one) => !one.endsWith('=')) ?? cookie;
  };
  await send({ email: moderator });
  await send({ code: await codeFor(url) });
  return {
    send,
    async read(path) {
      const answer = await fetch(url + path, { headers: { Cookie: cookie } });
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`);
      return answer.text();
    },
  };
}

async function codeFor(url: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`${url}/_local/mail/`, { headers: { Accept: 'application/json' } });
    const mails = ((await answer.json()) as Mail[]).filter(({ to }) => to.includes(moderator));
    const code = mails.map(({ subject }) => /\d{6}/.exec(subject)?.[0]).find(Boolean);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No sign-in code came.');
}
