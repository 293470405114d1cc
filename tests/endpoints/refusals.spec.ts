import { describe, expect, test } from 'vitest';
import { privateHeaders, htmlHeaders } from '../../src/http/headers.ts';
import { messages } from '../../src/i18n/messages.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { publish } from '../tools/desk.ts';
import { closedSince } from '../fixtures/generated.ts';
import { formatMoment } from '../../src/i18n/dates.ts';
import { openHouse, type House, type Sending } from '../tools/handlers.ts';
import { titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const text = '\nEnsimmäinen rivi on tyhjä & <b>tämä</b> "ei".';

interface Row {
  readonly status: number;
  readonly code: keyof (typeof messages)['fi']['refusals'] & string;
  readonly ask: (house: House, sending: Sending) => Promise<Response>;
  /** Where the text must come back: in the form, to be sent again, or to copy from. */
  readonly keeps?: 'form' | 'copy';
  readonly header?: readonly [name: string, value: RegExp];
  readonly detail?: (lang: Locale) => string;
}

async function tooMany(at: House, sending: Sending) {
  for (let i = 0; i < 20; i++) await at.comment({ text: `${i}` }, { json: true });
  return at.comment({ text }, sending);
}

async function storeDown(at: House, sending: Sending) {
  process.env.UPSTASH_REDIS_REST_URL = 'http://127.0.0.1:9';
  return at.comment({ text }, sending);
}

async function correctionOver(at: House, sending: Sending) {
  const { receipt } = await publish(at);
  at.pass(15 * 60_000);
  return at.receipt(receipt, { action: 'update', text }, sending);
}

const crossSite = { 'Sec-Fetch-Site': 'cross-site' };
const rows: Record<string, Row> = {
  'wrong method': {
    status: 405,
    code: 'method',
    ask: (at, sending) => at.comment({}, { ...sending, method: 'PUT' }),
    header: ['Allow', /^POST$/],
  },
  'another site': {
    status: 403,
    code: 'origin',
    ask: (at, sending) => at.comment({ text }, { ...sending, headers: crossSite }),
    keeps: 'copy',
  },
  'too large': {
    status: 413,
    code: 'tooLarge',
    ask: (at, sending) => at.comment({ text: 'a'.repeat(64 * 1024) }, sending),
  },
  'no form': {
    status: 415,
    code: 'notAForm',
    ask: (at, sending) => at.comment({}, { ...sending, headers: { 'Content-Type': 'text/plain' } }),
  },
  'too many': { status: 429, code: 'tooMany', ask: tooMany, keeps: 'form', header: ['Retry-After', /^\d+$/] },
  'unknown post': { status: 404, code: 'notFound', ask: (at, sending) => at.comment({ post: 'off' }, sending) },
  'not open any more': {
    status: 409,
    code: 'notOpen',
    ask: (at, sending) => at.comment({ post: 'over', text }, sending),
    keeps: 'copy',
    detail: (lang) => messages[lang].refusals.closedSince(formatMoment(closedSince, lang)),
  },
  'too late to correct': { status: 409, code: 'changed', ask: correctionOver, keeps: 'copy' },
  'store down': {
    status: 503,
    code: 'storeDown',
    ask: storeDown,
    keeps: 'form',
    header: ['Retry-After', /^\d+$/],
  },
};

describe.each(Object.entries(rows))('%s', (_, { status, code, ask, keeps, header, detail }) => {
  test.each(locales)('%s, as a page', async (lang) => {
    const answer = await ask(house, { lang });
    const html = await answer.text();
    const words = messages[lang].refusals[code] as { title: string; text: string };
    expect(answer.status).toBe(status);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(titleOf(html)).toBe(`${messages[lang].form.errorPrefix}: ${words.title}`);
    if (code !== 'method') expect(wordsOf(html)).toContain(messages[lang].refusals.nothingSaved);
    expect(wordsOf(html)).toContain(words.text);
    if (detail) expect(wordsOf(html)).toContain(detail(lang).replace('\u00a0', ' '));
    if (header) expect(answer.headers.get(header[0])).toMatch(header[1]);
    expect(Object.fromEntries(answer.headers)).toMatchObject(
      Object.fromEntries(new Headers({ ...htmlHeaders, ...privateHeaders })),
    );
    expect(answer.headers.has('Set-Cookie')).toBe(false);
    if (keeps === 'form') expect(valueOf(html, 'text')).toBe(text);
    if (keeps === 'form') expect(valueOf(html, 'name')).toBe('Maija');
    if (keeps === 'copy') expect(valueOf(html.replace('id="kept"', 'name="kept"'), 'kept')).toBe(text);
  });

  test.each(locales)('%s, for a program', async (lang) => {
    const answer = await ask(house, { lang, json: true });
    const words = messages[lang].refusals[code] as { text: string };
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    if (header) expect(answer.headers.get(header[0])).toMatch(header[1]);
    const { error, message } = (await answer.json()) as { error: string; message: string };
    expect(error).toBe(code);
    expect(message).toContain(words.text);
    if (code !== 'method') expect(message).toContain(messages[lang].refusals.nothingSaved);
  });
});

test.each([
  ['fi', 'Mitään ei tallennettu'],
  ['sv', 'Ingenting sparades'],
  ['en', 'Nothing was saved'],
] as const)('with the store down it is said plainly that nothing was saved: %s', async (lang, words) => {
  expect(wordsOf(await (await storeDown(house, { lang })).text())).toContain(words);
});
