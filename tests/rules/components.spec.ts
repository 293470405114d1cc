import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import pictures from 'astro/assets/services/sharp';
import { describe, expect, test } from 'vitest';
import { shownText, used } from '../../src/components/writing/text.ts';
import { contentDir } from '../../src/content/folder.ts';
import { offeredIn } from '../../src/content/offered-files.ts';
import { plainText } from '../../src/content/plain-text.ts';
import { drawBars, drawsColumns, numberFrom, readTable } from '../../src/content/plot.ts';
import { tellProps } from '../../src/content/writing/component-faults.ts';
import { writingComponents, type ComponentName } from '../../src/content/writing/components.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { formatSize } from '../../src/i18n/numbers.ts';
import { root } from '../tools/check.ts';

const names = Object.keys(writingComponents) as ComponentName[];

/** What is said of a component's props, in a language. */
function told(name: ComponentName, props: object, lang: Locale = 'fi'): string {
  const { error } = writingComponents[name].props.safeParse(props);
  return error ? tellProps(name, error.issues, lang) : '';
}

describe('a component', () => {
  test.each(names)('%s explains itself and its props in every language', (name) => {
    const { explain, props } = writingComponents[name];
    const explained = [explain, ...Object.values(props.shape).map((prop) => prop.meta()?.['explain'])];
    for (const each of explained)
      expect(each).toEqual({ fi: expect.anything(), sv: expect.anything(), en: expect.anything() });
  });

  test.each<[ComponentName, object, string]>([
    ['Quote', {}, '"who" puuttuu. Kuka sanoi tai mistä lainaus on.'],
    ['Quote', { who: 'Rehtori', wer: 'x' }, '"wer" ei kuulu tähän. Tässä käytetään: who, role, link.'],
    ['Quote', { who: 'Rehtori', link: 'www.kunta.example' }, 'https://'],
    ['Timeline', { title: 'x' }, 'Tässä ei käytetä mitään.'],
    ['FileLink', { file: 'Talousarvio 2027.pdf', title: 'x' }, 'ilman ääkkösiä ja välilyöntejä'],
    ['FileLink', { file: '../site.yaml', title: 'x' }, '"file"'],
    ['FileLink', { file: 'sivu.html', title: 'x' }, 'Pääte on pdf'],
    ['ContactCard', { role: 'viestintä', phone: 'soita' }, 'numeroina'],
    ['ContactCard', { role: 'viestintä', email: 'kunta' }, 'sähköpostiosoite'],
    ['Video', { title: 'x', captions: 'suomeksi' }, 'Anna joko link'],
    ['Video', { title: 'x', captions: 'suomeksi', file: 'a.mp4' }, 'file ja track yhdessä'],
    [
      'Video',
      { title: 'x', captions: 'suomeksi', link: 'https://a.example', file: 'a.mp4', track: 'a.vtt' },
      'joko link',
    ],
    ['Video', { title: 'x', link: 'https://a.example' }, '"captions" puuttuu'],
  ])('%s with %o says what to write', (name, props, words) => {
    expect(told(name, props)).toContain(words);
    const others = locales.map((lang) => told(name, props, lang));
    expect(new Set(others).size).toBe(locales.length);
  });
});

describe('a component that a build meets', () => {
  const entry = { filePath: join(contentDir, 'blog/2026-01-02-esimerkki/fi.mdx'), data: {} };
  const text = shownText(
    entry,
    { lang: 'sv', answerAt: undefined, feed: false },
    new URL('https://kunta.example/blogi/a/'),
  );
  const use = (name: ComponentName, props: object) => () => used(name, { props, locals: { text } });

  test.each<[string, () => unknown, string]>([
    ['without a prop', use('Quote', {}), '<Quote>: "who" puuttuu'],
    ['without a question to ask', use('Question', {}), 'kohtaan question'],
    [
      'with the wrong thing inside',
      () => used('Plot', { props: { title: 'x' }, locals: { text } }).mustHold(false),
      'taulukko',
    ],
  ])('%s ends it with the file and what to write, in the site’s own language', (_, build, words) => {
    expect(build).toThrow(words);
    expect(build).toThrow('content/blog/2026-01-02-esimerkki/fi.mdx: <');
  });

  test('has its text and its props when all is well', () => {
    const { props } = used('Quote', { props: { who: ' Rehtori ' }, locals: { text } });
    expect({ ...props, id: text.id, link: text.link('/a/') }).toEqual({
      who: 'Rehtori',
      id: '2026-01-02-esimerkki',
      link: '/a/',
    });
    const feed = shownText(entry, { ...text, feed: true }, new URL('https://kunta.example/blogi/a/'));
    expect(feed.link('/files/x.pdf')).toBe('https://kunta.example/files/x.pdf');
  });
});

describe('a number in a table', () => {
  test.each([
    ['1 312', 'fi', 1312],
    ['1\u00a0312,5 €', 'sv', 1312.5],
    ['46 %', 'fi', 46],
    ['−3', 'fi', -3],
    ['1,312.5', 'en', 1312.5],
    ['1.500', 'fi', null],
    ['noin 40', 'fi', null],
    ['', 'fi', null],
    ['12,3,4', 'fi', null],
  ] as const)('"%s" in %s is %s', (text, lang, value) => {
    expect(numberFrom(text, lang)).toBe(value);
  });
});

const table = (rows: readonly (readonly string[])[]) =>
  `<table>\n<thead><tr><th scope="col">a</th></tr></thead>\n<tbody>\n${rows
    .map((cells) => `<tr>\n${cells.map((cell) => `<td class="cell-right">${cell}</td>`).join('\n')}\n</tr>`)
    .join('\n')}\n</tbody></table>`;

describe('a plot', () => {
  test('has the rows of its table', () => {
    const html = table([
      ['vesi &amp; <strong>viemäri</strong>', '1 312 €'],
      ['kadut', '46'],
    ]);
    expect(readTable(html, 'fi')).toEqual([
      { name: 'vesi & viemäri', told: '1 312 €', value: 1312 },
      { name: 'kadut', told: '46', value: 46 },
    ]);
  });

  test.each([
    ['one row', [['a', '1']]],
    [
      'three columns',
      [
        ['a', '1', '2'],
        ['b', '1', '2'],
      ],
    ],
    [
      'a word for a number',
      [
        ['a', '1'],
        ['b', 'monta'],
      ],
    ],
    [
      'a row without a name',
      [
        ['a', '1'],
        ['', '2'],
      ],
    ],
    [
      'a name that has no room',
      [
        ['a', '1'],
        ['b'.repeat(40), '2'],
      ],
    ],
    ['thirteen rows', Array.from({ length: 13 }, (_, i) => [`r${i}`, '1'])],
    ['no table', []],
  ])('is not drawn of %s', (_, rows) => {
    expect(readTable(table(rows), 'fi')).toBeNull();
  });

  test('draws columns where the names have room below them, else bars', () => {
    const row = (name: string) => ({ name, told: '1', value: 1 });
    expect(drawsColumns(['2024', '2025', '2026'].map(row))).toBe(true);
    expect(drawsColumns(['Kirkonkylä', 'Rantakylä', 'Ylikylä', 'Myllyoja'].map(row))).toBe(false);
  });

  test('draws bars as long as their numbers say, and nothing outside', () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (all) => {
        const { bars, width, height, zero } = drawBars(all.map((value) => ({ name: 'a', told: 'b', value })));
        for (const { x, y, length, thick, row } of bars) {
          expect(x).toBeGreaterThanOrEqual(-0.1);
          expect(x + length).toBeLessThanOrEqual(width);
          expect(y + thick).toBeLessThanOrEqual(height);
          expect(row.value < 0 ? x + length : x).toBeCloseTo(zero, 0);
        }
        const most = Math.max(...all.map(Math.abs));
        for (const { length, row } of bars)
          expect(length * most).toBeCloseTo(Math.abs(row.value) * Math.max(...bars.map((bar) => bar.length)), -6);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file beside a text', () => {
  test('is offered when the text names it in a component, and not otherwise', () => {
    const text = `
See salainen.pdf, <Quote who="file='toinen.pdf'">x</Quote>
<FileLink title="Tulot > menot" file="./budjetti.pdf" />
<Video title='a' file='a.mp4' track='a.vtt' captions='suomeksi' /> <FileLink file="budjetti.pdf" title="b" />`;
    expect(offeredIn(text)).toEqual(['budjetti.pdf', 'a.mp4', 'a.vtt']);
  });

  test.each([
    [320_400, 'fi', '320\u00a0kt'],
    [1_240_000, 'fi', '1,2\u00a0Mt'],
    [12, 'sv', '1\u00a0kB'],
    [1_240_000, 'en', '1.2\u00a0MB'],
  ] as const)('of %i bytes is told in %s as %s', (bytes, lang, words) => {
    expect(formatSize(bytes, lang)).toBe(words);
  });
});

test('descriptions and open data have the words of a component, not its tags', () => {
  const text = plainText(
    '<Quote who="Rehtori">\n\nHyvin meni.\n\n</Quote>\n\n<FileLink file="a.pdf" title="Luvut > 2026" />',
  );
  expect(text).toBe('Rehtori Hyvin meni. Luvut > 2026');
});

describe('a picture', () => {
  const place = {
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 14/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '25/1 0/1 0/1' },
  };

  test.each(['webp', 'jpeg', 'jpg'])(
    'leaves the build as %s without where and with what it was taken',
    async (format) => {
      const taken = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#336' } })
        .withExif({ ...place, IFD0: { Make: 'Kamera Oy', ImageDescription: 'Kotipiha' } })
        .jpeg()
        .toBuffer();
      expect((await sharp(taken).metadata()).exif).toBeDefined();
      const options = { src: '/kuva.jpg', width: 32, format };
      const config = { service: { config: {} } } as never;
      const { data } = await pictures.transform(taken, options as never, config, console as never);
      const { width, exif, xmp, iptc } = await sharp(data).metadata();
      expect({ width, exif, xmp, iptc }).toEqual({ width: 32, exif: undefined, xmp: undefined, iptc: undefined });
      expect(Buffer.from(data).includes('Kotipiha')).toBe(false);
    },
  );

  test('of the demo carries a place, so that the check of the built site has something to find', async () => {
    const found = globSync('content/*/*/*.jpg', { cwd: root }).map((file) => readFileSync(join(root, file)));
    const places = await Promise.all(found.map(async (file) => (await sharp(file).metadata()).exif !== undefined));
    expect(places).toContain(true);
  });
});
