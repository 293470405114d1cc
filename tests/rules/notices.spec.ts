import type { SchemaContext } from 'astro:content';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { noticeSchema } from '../../src/content/notices.ts';
import type { Notice } from '../../src/notices/notice.ts';
import { inForce, isInForce, wordsFor } from '../../src/notices/rules.ts';
import { readLocalTime, writeLocalTime } from '../../src/staff/notices/local-time.ts';

const notice = (facts: Partial<Notice>): Notice => ({
  ...{ id: 'a', severity: 'info', from: 100, until: 200, changedAt: null, texts: {} },
  ...facts,
});

describe('a notice is in force', () => {
  test.each([
    [99, false],
    [100, true],
    [199, true],
    [200, false],
  ])('at %i: %s', (now, expected) => expect(isInForce(notice({}), now)).toBe(expected));

  test('without an end for ever', () => expect(isInForce(notice({ until: null }), 1e15)).toBe(true));

  test('the most severe first, and of these the newest', () => {
    const all = [
      notice({ id: 'old', severity: 'urgent', from: 1 }),
      notice({ id: 'info' }),
      notice({ id: 'new', severity: 'urgent', from: 2 }),
      notice({ id: 'over', severity: 'urgent', until: 150 }),
      notice({ id: 'warning', severity: 'warning' }),
    ];
    expect(inForce(all, 150).map(({ id }) => id)).toEqual(['new', 'old', 'warning', 'info']);
  });
});

describe('its words', () => {
  const text = { title: 'Otsikko', text: '', path: null };

  test('are those of the reader’s language, or of the first that it has', () => {
    const both = { texts: { fi: text, sv: { ...text, title: 'Rubrik' } } };
    expect(wordsFor(both, 'sv', ['fi', 'sv', 'en'])).toMatchObject({ title: 'Rubrik', lang: 'sv' });
    expect(wordsFor(both, 'en', ['fi', 'sv', 'en'])).toMatchObject({ title: 'Otsikko', lang: 'fi' });
  });
});

describe('times as staff write them', () => {
  test.each([
    ['22.11.2026 klo 18.00', '2026-11-22T16:00:00.000Z'],
    ['7.6.2026 kl. 9', '2026-06-07T06:00:00.000Z'],
    ['07.06.2026, 09:05', '2026-06-07T06:05:00.000Z'],
    [' 7. 6. 2026  klo\u00a018.30 ', '2026-06-07T15:30:00.000Z'],
    ['2026-06-07T18:30', '2026-06-07T15:30:00.000Z'],
    // Shown twice when the clocks go back: the first of the two.
    ['25.10.2026 klo 3.30', '2026-10-25T00:30:00.000Z'],
  ])('%s', (text, expected) => expect(new Date(readLocalTime(text) ?? 0).toISOString()).toBe(expected));

  test.each([
    '',
    'huomenna',
    '31.6.2026 klo 12.00',
    '7.6.2026',
    '7.6.2026 klo 24.00',
    '7.6.2026 klo 12.60',
    // Skipped when the clocks go forward.
    '29.3.2026 klo 3.30',
  ])('"%s" is none', (text) => expect(readLocalTime(text)).toBeNull());

  test('stand in the field as they are read', () => {
    for (const at of [Date.parse('2026-06-07T15:30:00Z'), Date.parse('2026-12-31T22:00:00Z')]) {
      expect(readLocalTime(writeLocalTime(at))).toBe(at);
    }
  });
});

describe('the front matter of a notice', () => {
  const schema = noticeSchema({ image: () => z.string() } as unknown as SchemaContext);
  const faultOf = (data: object) => schema.safeParse({ title: 'Silta', ...data }).error?.issues[0]?.path.join('.');

  test('tells how much it matters and when it stands on every page, in Finland’s time', () => {
    const read = schema.parse({ title: 'Silta', severity: 'warning', from: '2026-11-16T07:00', until: '2026-11-20' });
    expect(new Date(read.from ?? 0).toISOString()).toBe('2026-11-16T05:00:00.000Z');
    expect(new Date(read.until ?? 0).toISOString()).toBe('2026-11-20T21:59:59.999Z');
  });

  test.each([
    [{}, undefined],
    [{ severity: 'info' }, undefined],
    [{ severity: 'huge' }, 'severity'],
    [{ until: '2026-11-20' }, 'severity'],
    [{ severity: 'info', from: '2026-11-21', until: '2026-11-20' }, 'until'],
    [{ severity: 'info', from: '2026-03-29T03:30' }, 'from'],
  ])('%j has its fault at %s', (data, field) => expect(faultOf(data)).toBe(field));
});
