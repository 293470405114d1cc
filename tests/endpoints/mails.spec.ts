import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { openSmtp } from '../../src/mail/smtp.ts';
import { catalogue } from '../fixtures/generated.ts';
import { decide, send, signIn } from '../tools/desk.ts';
import { home, openHouse, staff } from '../tools/handlers.ts';

const house = openHouse();
const email = 'maija@posti.example';
const lure = {
  name: 'Klikkaa <a href="https://ansa.example/n">tästä</a>',
  text: 'Voitit! https://ansa.example/t www.ansa.example',
};

describe('mails', () => {
  test.each(locales)('the author’s receipt comes in the language of the comment: %s', async (lang) => {
    const { receipt } = await send(house, { lang, email });
    const mail = (await house.mails()).find(({ to }) => to.includes(email));
    expect(mail?.read.subject).toBe(messages[lang].mail.received.subject);
    expect(mail?.read.text).toContain(receipt);
    expect(mail?.read.html).toContain(`href="${receipt}"`);
    expect(mail?.read.html).toContain(`<html lang="${lang}">`);
    expect(mail?.read.from?.address).toBe('kylailta@testila.example');
    expect(mail?.read.messageId).toMatch(new RegExp(`^<[a-z0-9]{12}@${new URL(home).hostname}>$`));
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test('carry no resident’s words, name or link, in any part, whatever happens to the comment', async () => {
    const sent = await send(house, { ...lure, email });
    const cookie = await signIn(house);
    await decide(house, cookie, 'publish', sent.id);
    await house.receipt(sent.receipt, { action: 'update', text: `${lure.text} taas` });
    await decide(house, cookie, 'refuse', sent.id);
    await decide(house, cookie, 'hide', sent.id);
    await decide(house, cookie, 'remove', sent.id);
    const mails = await house.mails();
    expect(mails.filter(({ to }) => to.includes(email))).toHaveLength(5);
    expect(mails.filter(({ to }) => to.includes(staff.moderator)).length).toBeGreaterThan(1);
    for (const { raw, read } of mails) {
      for (const part of [raw, read.text, read.html, read.subject]) expect(part).not.toMatch(/ansa|voitit|klikkaa/i);
      const links = read.html?.match(/https?:[^"'<\s]*/g) ?? [];
      expect(links.filter((link) => !link.startsWith(home))).toEqual([]);
    }
  });

  test('nobody gets one who gave no address, or took the comment back', async () => {
    const silent = await send(house);
    const sent = await send(house, { email, text: 'Toinen.' });
    await house.mails();
    await house.receipt(sent.receipt, { action: 'withdraw' });
    await house.receipt(silent.receipt, { action: 'withdraw' });
    expect((await house.mails()).filter(({ to }) => to.includes(email))).toHaveLength(1);
    expect(JSON.stringify(await house.store('HGETALL', `comment:${sent.id}`))).not.toContain(email);
  });
});

describe('moderators', () => {
  const toStaff = async () => (await house.mails()).filter(({ to }) => to.includes(staff.moderator));

  test('get one mail when something waits, and officials none', async () => {
    await send(house);
    await send(house, { text: 'Toinen.' });
    const mails = await house.mails();
    expect(mails.map(({ to }) => to)).toEqual([[staff.moderator]]);
    expect(mails[0]?.read.text).toContain(`${home}/desk/`);
  });

  test('are officials too where there is no other', async () => {
    process.env.STAFF = `${staff.official}:official`;
    await send(house);
    expect((await house.mails()).map(({ to }) => to)).toEqual([[staff.official]]);
  });

  test('get the next mail an hour later at the earliest', async () => {
    await send(house);
    // A mail on its way for an hour would be taken for lost.
    await house.settle();
    house.pass(3_600_000 - 1);
    await send(house, { text: 'Toinen.' });
    expect(await toStaff()).toHaveLength(1);
    house.pass(2);
    await send(house, { text: 'Kolmas.' });
    expect(await toStaff()).toHaveLength(2);
  });

  test('get none where comments are published at once', async () => {
    catalogue.site = { ...catalogue.site, moderation: 'after' };
    await send(house);
    expect(await house.mails()).toEqual([]);
  });
});

describe('nobody writes to others through our form', () => {
  test.each([
    'a@b.fi\r\nBcc: c@d.fi',
    'a@b.fi\nBcc: c@d.fi',
    'a@b.fi%0d%0aBcc:c@d.fi',
    'a@b.fi, c@d.fi',
    'a@b.fi;c@d.fi',
    'a@b.fi c@d.fi',
    '<a@b.fi>',
    '"c@d.fi" <a@b.fi>',
    'a@b.fi\0c@d.fi',
    'a(c@d.fi)@b.fi',
    '"a b"@b.fi',
    'a@[127.0.0.1]',
    'a@b',
    'a@b.fi\u2028Bcc: c@d.fi',
    'a@bücher.example',
  ])('address %j: refused, or one plain mailbox', async (address) => {
    const answer = await house.comment({ email: address }, { json: true });
    const mails = (await house.mails()).filter(({ to }) => !to.includes(staff.moderator));
    expect(answer.status === 422 ? mails : mails.map(({ to }) => to)).toEqual(
      answer.status === 422 ? [] : [['a@b.fi']],
    );
    for (const { raw } of mails) expect(raw).not.toMatch(/^(bcc|cc)\s*:|c@d\.fi/im);
  });

  test('five an hour to one mailbox, however its letters are written', async () => {
    const spellings = ['maija@posti.example', 'Maija@posti.example', 'maija@Posti.example', 'MAIJA@posti.example'];
    for (const [i, to] of [...spellings, ...spellings].entries())
      await house.comment({ email: to, text: `Teksti ${i}.` });
    const mails = (await house.mails()).filter(({ to }) => to.some((each) => each.toLowerCase() === spellings[0]));
    expect(mails).toHaveLength(5);
  });

  test('the sender itself takes an address for one, whatever stands in it', async () => {
    const { send, close } = openSmtp('Testilä', 10_000);
    const mail = { lang: 'fi', subject: 'x\r\nBcc: c@d.fi', text: 'x', html: 'x', until: null } as const;
    for (const to of ['a@b.fi, c@d.fi', 'a@b.fi\r\nBcc: c@d.fi', 'a@b.fi>, <c@d.fi']) {
      await send('id', { ...mail, to }).catch(() => {});
    }
    close();
    for (const { to, raw } of await house.mails()) {
      expect(to).not.toContain('c@d.fi');
      expect(raw).not.toMatch(/^bcc:/im);
    }
  });

  test.each(['name', 'text', 'post', 'lang', 'stamp', 'website', 'replyTo'])('line breaks in %s', async (field) => {
    const smuggled = `x\r\nBcc: c@d.fi\r\nSubject: y\r\n\r\nz`;
    await house.comment({ email, [field]: smuggled });
    for (const { to, raw } of await house.mails()) {
      expect([[email], [staff.moderator]]).toContainEqual(to);
      expect(raw).not.toMatch(/c@d\.fi/);
      expect(raw.match(/^Subject:/gim)).toHaveLength(1);
    }
  });
});
