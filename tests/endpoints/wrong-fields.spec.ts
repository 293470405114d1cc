import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { limits } from '../../src/participation/comments/form.ts';
import { receiptOf, send } from '../tools/desk.ts';
import { openHouse } from '../tools/handlers.ts';
import { attributeOf, tagOf, titleOf, valueOf, wordsOf } from '../tools/html.ts';

const house = openHouse();
const wrong = { name: '   ', text: '\n\n', email: 'a b@c' };
const prefixes = { fi: 'Virhe: ', sv: 'Fel: ', en: 'Error: ' };

function wordsFor(lang: (typeof locales)[number]) {
  const errors = messages[lang].comments.form.errors(limits);
  return { name: errors.name.empty, text: errors.text.empty, email: errors.email.format };
}

describe.each(locales)('%s: a wrong field', (lang) => {
  test('brings the form back, says so in the title and in a summary that takes the focus', async () => {
    const answer = await house.comment(wrong, { lang });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(html).startsWith(prefixes[lang])).toBe(true);
    const summary = tagOf(html, 'role="alert"');
    expect(summary).toMatch(/ autofocus[ >=]/);
    expect(attributeOf(summary, 'tabindex')).toBe('-1');
    expect(html.indexOf(summary)).toBeLessThan(html.indexOf('<h1'));
  });

  test.each(['name', 'text', 'email'] as const)('%s: the same words in the summary and at the field', async (field) => {
    const html = await (await house.comment(wrong, { lang })).text();
    const words = wordsFor(lang)[field];
    const control = tagOf(html, `name="${field}"`);
    const id = attributeOf(control, 'id');
    const link = html.match(/<a href="#[^"]*">[^<]*<\/a>/g)?.find((text) => text.includes(`"#${id}"`));
    expect(wordsOf(link ?? '').trim()).toBe(words);
    expect(attributeOf(control, 'aria-invalid')).toBe('true');
    // The hint first, then the fault: that is the order in which a screen reader says them.
    expect(attributeOf(control, 'aria-describedby')).toBe(`${id}-hint ${id}-error`);
    expect(html).toContain(`id="${id}-hint"`);
    const error = html.slice(html.indexOf(`id="${id}-error"`));
    expect(wordsOf(error.slice(error.indexOf('>') + 1, error.indexOf('</p>'))).trim()).toMatch(
      new RegExp(`^${prefixes[lang].trim()}\\s+${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    );
  });

  test('tells programs each field and its fault', async () => {
    const answer = await house.comment(wrong, { lang, json: true });
    expect(answer.status).toBe(422);
    const errors = Object.entries(wordsFor(lang)).map(([field, message]) => ({ field, message }));
    expect(await answer.json()).toEqual({ errors });
  });
});

describe('values come back as they were typed', () => {
  test.each([
    ['a line break at the start', '\n\nTässä.'],
    ['markup and quotes', '</textarea><b>"&amp;\'</b>'],
    ['template signs', "$& $' $` $1 {{x}} %title% <!--view-->"],
    ['spaces at both ends', '  a  '],
  ])('%s', async (_, value) => {
    const html = await (await house.comment({ text: value, name: value, email: 'wrong' })).text();
    expect(valueOf(html, 'text')).toBe(value);
    expect(valueOf(html, 'name')).toBe(value);
    expect(valueOf(html, 'email')).toBe('wrong');
    expect(valueOf(html, 'post')).toBe('open');
  });

  test('nothing was stored, and the form that came back can be sent at once', async () => {
    const html = await (await house.comment({ name: '' })).text();
    expect(await house.store('ZCARD', 'comments:waiting')).toBe(0);
    house.pass(5_000);
    const again = await house.comment({ stamp: valueOf(html, 'stamp') ?? '' });
    expect(again.status).toBe(303);
  });
});

describe('limits are counted as people count', () => {
  const family = '👩‍👩‍👧';
  test.each([
    ['80 emoji in a name', 201, { name: '🙂'.repeat(80) }],
    ['81 emoji in a name', 422, { name: '🙂'.repeat(81) }],
    ['4,000 characters of text', 201, { text: 'ä'.repeat(4_000) }],
    ['4,001 characters of text', 422, { text: 'ä'.repeat(4_001) }],
    ['4,000 characters whose line ends are two bytes', 201, { text: 'a\r\nb\r\n'.repeat(1_000).slice(0, -2) }],
    ['decomposed letters are one each', 201, { text: 'a\u0308'.repeat(4_000) }],
    [
      'an address of 254 characters',
      201,
      { email: `${'a'.repeat(64)}@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.fi` },
    ],
    ['a longer address', 422, { email: `a@${'bcdefgh.'.repeat(32)}fi` }],
    ['a name of things nobody sees', 422, { name: '\u200b\u2060\u00ad\u3164' }],
    ['a text of things nobody sees', 422, { text: '\u200b\u2060\ufeff \u200e' }],
    ['a language the site does not have', 422, { lang: 'de' }],
    ['an emoji of several code points', 201, { name: family }],
  ])('%s: %i', async (_, status, fields) => {
    expect((await house.comment({ ...fields } as Record<string, string>, { json: true })).status).toBe(status);
  });

  test('a line end counts as one however it is written', async () => {
    const text = 'a\r\n'.repeat(2_000) + 'b';
    expect((await house.comment({ text: text.slice(0, -1) }, { json: true })).status).toBe(201);
    const sent = await send(house, { text: 'a\r\nb\rc\nd' });
    expect((await receiptOf(house, sent)).text).toBe('a\nb\nc\nd');
  });
});
