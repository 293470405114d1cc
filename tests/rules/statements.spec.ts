import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { missingStatements } from '../../src/build/statements.ts';
import { pageSchema, type PageData } from '../../src/content/pages.ts';
import { checkStatement } from '../../src/content/statement-checks.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { pageMessages } from '../../src/i18n/page-messages.ts';
import { pageKeys, type PageKey } from '../../src/i18n/routes.ts';
import { root } from '../tools/check.ts';

interface File {
  readonly id: string;
  readonly collection: string;
  readonly data: PageData;
  readonly body: string;
}

/** A statement of the demo content, as the build reads it. */
function statement(key: PageKey) {
  const read = (lang: Locale): File => {
    const text = readFileSync(join(root, `content/pages/${key}/${lang}.mdx`), 'utf8');
    const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return { id: `${key}/${lang}`, collection: 'pages', data: pageSchema.parse(parse(matter)), body };
  };
  const entries = { fi: read('fi'), sv: read('sv'), en: read('en') };
  return { id: key, main: entries.fi, entries };
}

/** The same statement with one file changed. */
function changed(key: PageKey, lang: Locale, change: (file: File) => Partial<File>) {
  const { id, entries } = statement(key);
  const all = { ...entries, [lang]: { ...entries[lang], ...change(entries[lang]) } };
  return { id, main: all.fi, entries: all };
}

const email = 'kunta@kunta.example';
const check = (key: PageKey, item: ReturnType<typeof statement>, address: string | null = email) =>
  checkStatement(key, item, address);

test.each(pageKeys)('the demo’s %s tells all that is asked', (key) => {
  expect(() => check(key, statement(key))).not.toThrow();
});

describe('an accessibility statement', () => {
  test.each(['conformance', 'siteOpened', 'drawnUp', 'assessed', 'assessedBy', 'updated'] as const)(
    'without %s ends the build with a sentence',
    (name) => {
      const item = changed('accessibility', 'fi', ({ data }) => ({ data: { ...data, [name]: undefined } }));
      expect(() => check('accessibility', item)).toThrow(`content/pages/accessibility/fi.mdx: "${name}" is missing`);
    },
  );

  test.each(['otherWay', 'method', 'notCovered', 'failures'] as const)(
    'lacking %s in a translation does too',
    (name) => {
      const item = changed('accessibility', 'sv', ({ data }) => ({ data: { ...data, [name]: undefined } }));
      expect(() => check('accessibility', item)).toThrow(`content/pages/accessibility/sv.mdx: "${name}" is missing`);
    },
  );

  test('has failures just when it says so, the same in each language', () => {
    const full = changed('accessibility', 'fi', ({ data }) => ({ data: { ...data, conformance: 'full' } }));
    expect(() => check('accessibility', full)).toThrow('"conformance" is full');
    const other = changed('accessibility', 'en', ({ data }) => ({
      data: { ...data, failures: data.failures?.map((failure) => ({ ...failure, criterion: '1.1.1' })) },
    }));
    expect(() => check('accessibility', other)).toThrow('keep them and their order');
  });

  test('names no authority of former days', () => {
    const item = changed('accessibility', 'fi', ({ body }) => ({
      body: `${body}\nEtelä-Suomen aluehallintovirasto valvoo.`,
    }));
    expect(() => check('accessibility', item)).toThrow('Traficom since 1.1.2025');
  });

  test('has an address to write to', () => {
    expect(() => check('accessibility', statement('accessibility'), null)).toThrow('contact: email:');
  });

  test('claims no burden for the whole site, and no criterion that is none', () => {
    const text = { title: 'Seloste' };
    const burden = (what: string) => pageSchema.safeParse({ ...text, burden: [{ what, grounds: 'kallis' }] }).success;
    expect(burden('Vanhat pöytäkirjat')).toBe(true);
    for (const what of ['koko sivusto', 'Hela webbplatsen', 'the whole site', 'Palvelu'])
      expect(burden(what), what).toBe(false);
    const failure = (criterion: string) =>
      pageSchema.safeParse({ ...text, failures: [{ what: 'a', why: 'b', criterion }] }).success;
    expect(failure('3.1.2')).toBe(true);
    expect(failure('kontrasti')).toBe(false);
  });

  test('names Traficom, the two weeks and that one may be anonymous in every language', () => {
    const words = { fi: /kahden viikon.*nimetön/s, sv: /två veckor.*anonym/s, en: /two weeks.*anonymous/s };
    for (const lang of locales) {
      const { authority, promise, authorityEmail } = pageMessages[lang].statements;
      expect(authority).toContain('Traficom');
      expect(authorityEmail).toContain('@traficom.fi');
      expect(promise).toMatch(words[lang]);
    }
  });
});

describe('a privacy notice', () => {
  test('has every section of GDPR article 13 in every language', () => {
    const item = changed('privacy', 'sv', ({ body }) => ({ body: body.replace('Dataskyddsombud\n', 'Ombud\n') }));
    expect(() => check('privacy', item)).toThrow(
      'content/pages/privacy/sv.mdx: there is no section "## Dataskyddsombud" (GDPR 13.1 b)',
    );
  });

  test('prints the keeping times that the code uses', () => {
    const item = changed('privacy', 'en', ({ body }) => ({ body: body.replace('<KeepingTimes />', '5 years') }));
    expect(() => check('privacy', item)).toThrow('<KeepingTimes />');
  });
});

test('what is missing is named by its file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'statements-'));
  for (const key of pageKeys) {
    mkdirSync(join(dir, 'pages', key), { recursive: true });
    writeFileSync(join(dir, 'pages', key, 'fi.mdx'), '');
  }
  expect(missingStatements(dir, ['fi'])).toEqual([]);
  expect(missingStatements(dir, ['fi', 'sv'])).toEqual(pageKeys.map((key) => `pages/${key}/sv.mdx`));
  rmSync(dir, { recursive: true });
});
