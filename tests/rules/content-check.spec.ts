import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { checkContent } from '../../src/writing/check-content.ts';
import { contentFolder } from '../tools/content-folder.ts';
import { root } from '../tools/check.ts';

const now = Date.parse('2026-11-22T10:00:00Z');

/** Everything that is found in a content folder with these files, without the advice. */
async function check(files: Parameters<typeof contentFolder>[0]) {
  const { faults } = await checkContent(await contentFolder(files), now);
  return faults.map(({ file, line, column, rule, severity, explain }) => ({
    ...{ file: file.replace('content/', ''), line, column, rule, severity, explain },
  }));
}

const post = (body: string, fields = '') => `---\ntitle: Otsikko\ndate: 2026-06-07\n${fields}---\n\n${body}\n`;
const evening = (fields: string) => `---\ntitle: Ilta\nplace: Kylä\naddress: Kylätie 1\n${fields}---\n\nTule mukaan.\n`;
const here = 'blog/2026-06-07-juttu/fi.mdx';
const walk = 'evenings/2026-06-07-ilta/fi.mdx';

/** In one post: what stands in it, the line, the rule, and words of the remedy in all languages or in each. */
const inPost: readonly [name: string, text: string, line: number, rule: string, remedy: string | readonly string[]][] =
  [
    ['an unknown field with the nearest', post('Teksti.', 'sumary: Jotain\n'), 4, 'unknownField', '"summary"'],
    ['an unknown field far from any', post('Teksti.', 'xyzzy: 1\n'), 4, 'unknownField', 'imageAlt'],
    ['a wrong date', '---\ntitle: Otsikko\ndate: 2026-13-40\n---\n', 3, 'timeOrDay', '2026-06-07'],
    ['a date in another order', '---\ntitle: Otsikko\ndate: 7.6.2026\n---\n', 3, 'timeOrDay', '2026-06-07'],
    ['no date', '---\ntitle: Otsikko\n---\n', 1, 'missing', 'date: 2026-06-07'],
    ['no title', '---\ndate: 2026-06-07\n---\n', 1, 'missingField', '"title"'],
    [
      'an empty field',
      post('Teksti.', 'summary:\n'),
      4,
      'emptyField',
      ['poista rivi', 'ta bort raden', 'take the line away'],
    ],
    ['a title that is a number', '---\ntitle: 2030\ndate: 2026-06-07\n---\n', 2, 'text', 'title: "…"'],
    ['tags that are no list', post('Teksti.', 'tags: koulut\n'), 4, 'list', 'tags: ['],
    ['a choice that is none', post('Teksti.', 'comments: opne\n'), 4, 'oneOf', '"open"'],
    ['a slug with capitals', post('Teksti.', 'slug: Uusi Silta\n'), 4, 'slug', ['a–z', 'a–z', 'a–z']],
    ['a colon in a title', '---\ntitle: Kysely: tulokset\ndate: 2026-06-07\n---\n', 2, 'colon', 'title: "'],
    ['no front matter', 'Pelkkä teksti.\n', 1, 'noMatter', 'title:'],
    ['a picture in a field without words', post('Teksti.', 'image: kuva.jpg\n'), 1, 'imageAltMissing', 'imageAlt: ""'],
    ['a picture without words', post('![](./kuva.jpg)'), 6, 'noAlt', '](./'],
    ['a picture with its file’s name for words', post('![kuva.jpg](./kuva.jpg)'), 6, 'noAlt', '](./'],
    ['a heading of the first level', post('# Otsikko'), 6, 'headingOne', '## '],
    ['a skipped level', post('## Yksi\n\n#### Kaksi'), 8, 'headingSkipped', '###'],
    ['a first heading too deep', post('### Yksi'), 6, 'headingSkipped', '##'],
    ['a dead link with the nearest', post('[x](/blogi/jutu/)'), 6, 'deadLink', '/blogi/juttu/'],
    ['a link without its last slash', post('[x](/blogi/juttu)'), 6, 'deadLink', '/blogi/juttu/'],
    ['a dead anchor', post('## Näin\n\n[x](#nin)'), 8, 'deadAnchor', '#näin'],
    ['a dead anchor of another page', post('[x](/blogi/toinen/#ei)'), 6, 'deadAnchor', '#'],
    ['a link to a draft', post('[x](/blogi/luonnos/)'), 6, 'hiddenLink', '/blogi/luonnos/'],
    ['a link to what is coming', post('[x](/blogi/tuleva/)'), 6, 'hiddenLink', '/blogi/tuleva/'],
    ['a link that begins nowhere', post('[x](blogi/juttu/)'), 6, 'relativeLink', '/'],
    ['a file as a plain link', post('[x](./ohje.pdf)'), 6, 'fileLink', '<FileLink file="ohje.pdf"'],
    ['a link that is a script', post('[x](javascript:alert(1))'), 6, 'strangeLink', 'https://'],
    ['a picture that is not there', post('![Silta](./kuvva.jpg)'), 6, 'noFile', 'kuva.jpg'],
    ['a picture of a phone’s own kind', post('![Silta](./silta.heic)'), 6, 'pictureKind', '.jpg'],
    ['a picture that is none', post('![Silta](./rikki.jpg)'), 6, 'pictureBroken', ['uudelleen', 'på nytt', 'again']],
    ['a picture of too many bytes', post('![Silta](./iso.jpg)'), 6, 'pictureBytes', '3000'],
    ['a picture of too many pixels', post('![Silta](./laaja.png)'), 6, 'picturePixels', '3000'],
    ['a picture elsewhere', post('![Silta](https://kuvat.example/silta.jpg)'), 6, 'farPicture', './'],
    ['a personal identity code', post('Hän on 131052-308T.'), 6, 'identityCode', ['Poista', 'Ta bort', 'Take it away']],
    ['one with a new separator', post('Hän on 131052X308T.'), 6, 'identityCode', ['Poista', 'Ta bort', 'Take it away']],
    [
      'one of this century in a field',
      post('Teksti.', 'summary: Hän on 010203E204L.\n'),
      4,
      'identityCode',
      ['Poista', 'Ta bort', 'Take'],
    ],
    ['a private phone number', post('Soita 050 123 4567.'), 6, 'privatePhone', '<ContactCard>'],
    ['one as it is written abroad', post('[Soita](tel:+358401234567)'), 6, 'privatePhone', '<ContactCard>'],
    ['a script', post('<script>alert(1)</script>'), 6, 'script', ['Poista', 'Ta bort', 'Take it away']],
    ['HTML', post('<div>Teksti</div>'), 6, 'html', '**'],
    ['an import', post("import x from './x.js'"), 6, 'module', ['Poista', 'Ta bort', 'Take it away']],
    ['an export', post('export const x = 1'), 6, 'module', ['Poista', 'Ta bort', 'Take it away']],
    ['an expression', post('Hinta on {5 + 5} euroa.'), 6, 'brace', '('],
    ['a brace left open', post('Hinta on {5 euroa.'), 6, 'brace', '&#123;'],
    ['a sign that cannot be read', post('Alle <20-vuotiaat'), 6, 'less', '&lt;'],
    [
      'an unknown component with the nearest',
      post('<Qoute who="Asukas">\n\nTeksti.\n\n</Qoute>'),
      6,
      'unknownComponent',
      '<Quote>',
    ],
    ['a component left open', post('<Quote who="Asukas">\n\nTeksti.'), 6, 'unclosed', '</Quote>'],
    ['an unknown prop', post('<Quote who="Asukas" whom="Asukas">\n\nTeksti.\n\n</Quote>'), 6, 'component', 'who'],
    ['a prop in braces', post('<Quote who={1}>\n\nTeksti.\n\n</Quote>'), 6, 'propInBraces', 'who="…"'],
    ['a component with the wrong inside', post('<Timeline>\n\nTeksti.\n\n</Timeline>'), 6, 'component', '1.'],
    ['a component that needs a field', post('<Question />'), 6, 'component', 'question'],
    ['a file that is not there', post('<FileLink file="puuttuu.pdf" title="Ohje" />'), 6, 'noFile', 'puuttuu.pdf'],
  ];

/** A picture's size in pixels is in its first bytes: here is no more of it than that. */
function headOfPng(width: number, height: number): Buffer {
  const part = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const parts = [part('IHDR', head), part('IDAT', deflateSync(Buffer.alloc(10))), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

const small = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
  .jpeg()
  .toBuffer();

test.each(inPost)('%s', async (_, text, line, rule, remedy) => {
  const folder = here.replace('fi.mdx', '');
  const found = await check({
    [here]: text,
    [`${folder}kuva.jpg`]: small,
    ...(text.includes('laaja') && { [`${folder}laaja.png`]: headOfPng(9000, 6000) }),
    ...(text.includes('iso.jpg') && { [`${folder}iso.jpg`]: randomBytes(10_100_000) }),
    [`${folder}rikki.jpg`]: 'ei kuva',
    [`${folder}silta.heic`]: 'x',
    [`${folder}ohje.pdf`]: 'x',
    'blog/toinen/fi.mdx': post('Teksti.'),
    'blog/luonnos/fi.mdx': post('Teksti.', 'draft: true\n'),
    'blog/tuleva/fi.mdx': '---\ntitle: Tuleva\ndate: 2027-01-01\n---\n',
  });
  expect(found).toMatchObject([{ file: here, line, rule, severity: 'fault' }]);
  const remedies = typeof remedy === 'string' ? [remedy, remedy, remedy] : remedy;
  for (const [i, lang] of locales.entries()) expect(found[0]?.explain[lang]).toContain(remedies[i]);
});

const walkFields = 'starts: 2026-06-07T18:00\nends: 2026-06-07T20:00\n';

test.each([
  [
    'a time that the clocks skip',
    { [walk]: evening('starts: 2026-03-29T03:30\nends: 2026-03-29T05:00\n') },
    walk,
    5,
    'clocks',
    '3',
  ],
  [
    'a time that is there twice',
    { [walk]: evening('starts: 2026-10-25T03:30\nends: 2026-10-25T05:00\n') },
    walk,
    5,
    'clocks',
    '4',
  ],
  [
    'a time without its T',
    { [walk]: evening('starts: 2026-06-07 18:00\nends: 2026-06-07T20:00\n') },
    walk,
    5,
    'time',
    'T18:00',
  ],
  [
    'an end before the start',
    { [walk]: evening('starts: 2026-06-07T20:00\nends: 2026-06-07T18:00\n') },
    walk,
    6,
    'notAfter',
    '"starts"',
  ],
  [
    'a route that is not there',
    { [walk]: evening(`${walkFields}route: reitti.geojson\n`) },
    walk,
    7,
    'routeMissing',
    'reitti.geojson',
  ],
  [
    'a translation with a fact',
    { [walk]: evening(walkFields), [walk.replace('fi', 'sv')]: '---\ntitle: Kväll\ncapacity: 30\n---\n' },
    walk.replace('fi', 'sv'),
    3,
    'factInTranslation',
    'fi.mdx',
  ],
  [
    'a translation alone',
    { [walk.replace('fi', 'sv')]: '---\ntitle: Kväll\n---\n' },
    walk.replace('fi', 'sv'),
    1,
    'firstMissing',
    'fi.mdx',
  ],
  [
    'two items on one slug',
    { 'blog/2026-06-07-juttu/fi.mdx': post('A.'), 'blog/2026-06-08-juttu/fi.mdx': post('B.') },
    'blog/2026-06-08-juttu/fi.mdx',
    1,
    'addressTaken',
    'slug',
  ],
  ['a folder with capitals', { 'blog/2026-Uusi/fi.mdx': post('A.') }, 'blog/2026-Uusi/fi.mdx', 1, 'folderName', 'a–z'],
  [
    'a file of no language',
    { [here]: post('A.'), [here.replace('fi', 'suomi')]: post('B.') },
    here.replace('fi', 'suomi'),
    1,
    'fileName',
    'fi',
  ],
  ['a text outside a folder', { 'blog/juttu.mdx': post('A.') }, 'blog/juttu.mdx', 1, 'stray', '.mdx'],
  ['a text with another ending', { 'blog/juttu/fi.md': post('A.') }, 'blog/juttu/fi.md', 1, 'stray', '.mdx'],
  [
    'an unknown line of site.yaml',
    { 'site.yaml': 'name: Kunta\nlanguages: [fi]\ncontcat: {}\n' },
    'site.yaml',
    3,
    'unknownField',
    '"contact"',
  ],
  [
    'a text of the site without a language',
    { 'site.yaml': 'name: { fi: Kunta }\nlanguages: [fi, sv]\n' },
    'site.yaml',
    1,
    'noTextIn',
    'sv',
  ],
  [
    'a keeping time that is none',
    { 'site.yaml': 'name: Kunta\nlanguages: [fi]\nkeep:\n  comment: 5 v\n' },
    'site.yaml',
    4,
    'duration',
    '90 days',
  ],
] as const)('%s', async (_, files, file, line, rule, remedy) => {
  const found = await check(files);
  expect(found).toMatchObject([{ file, line, rule }]);
  for (const lang of locales) expect(found[0]?.explain[lang]).toContain(remedy);
});

test('every fault of a text is told at once, whatever is wrong with it', async () => {
  const broken = `---\ntitel: Ilta\nstarts: 2026-02-30T18:00\nplace: Kylä\naddress: Kylätie 1\n---\n\n# A\n\n<div>x</div> {y} [z](/ei/)\n`;
  const found = await check({ [walk]: broken, [walk.replace('fi', 'en')]: '---\ntitle: Walk\nplace: Village\n---\n' });
  expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '3 factInTranslation',
    '1 missingField',
    '1 missing',
    '2 unknownField',
    '3 time',
    '8 headingOne',
    '10 html',
    '10 brace',
    '10 deadLink',
  ]);
});

test('what is right is not called wrong', async () => {
  const text = post(
    [
      '## Näin\n\n### Ja näin\n\n[a](#ja-näin) [b](/blogi/#x) [c](/blogi/juttu/#discussion) [d](https://muu.example/) [e](/desk/)',
      '![Silta](./kuva.jpg)\n\n{/* muistiinpano */}\n\nAlle < 20 ja 5 } 6, `<div>` ja `{x}`.',
      'Hän sanoi: 131052-308U, 02026 ja 0400. Puhelin 09 123 4567, vaihde 050 000 1111, viite 050-1234567890123.',
      '<ContactCard role="viestintä" phone="040 222 3333" />\n\nSoita 040 2223333.',
    ].join('\n\n'),
    'question: Mitä?\n',
  );
  const site = 'name: Kunta\nlanguages: [fi]\ncontact: { phone: "050 000 1111" }\npeople: { viestintä: viestintä }\n';
  expect(await check({ 'site.yaml': site, [here]: text, [here.replace('fi.mdx', 'kuva.jpg')]: small })).toEqual([]);
});

test('what is long to read is advice and no fault', async () => {
  const sentence = `${'sana '.repeat(40)}loppu.`;
  const found = await check({ [here]: post(`${sentence}\n\n${'Lyhyt virke tässä. '.repeat(50)}`) });
  expect(found.map(({ line, rule, severity }) => [line, rule, severity])).toEqual([
    [6, 'longSentence', 'advice'],
    [8, 'longParagraph', 'advice'],
  ]);
});

test('the demo content has no fault', async () => {
  const { faults } = await checkContent(`${root}/content`, now);
  expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
});

test('words blame nobody and shout at nobody', async () => {
  const { faults } = await checkContent(await contentFolder({ [here]: '---\nx: 1\n---\n# a\n\n<B/> {' }), now);
  const words = faults.flatMap(({ explain }) => locales.map((lang) => explain[lang]));
  expect(words.filter((said) => /virheelli|valitettavasti|ogiltig|invalid|!(?!\[)/i.test(said))).toEqual([]);
});

test('looking again, only what was saved meanwhile is gone through', async () => {
  const other = 'blog/2026-06-08-toinen/fi.mdx';
  const dir = await contentFolder({ [here]: post('# Yksi'), [other]: post('# Kaksi') });
  const before: Parameters<typeof checkContent>[2] = new Map();
  const first = await checkContent(dir, now, before);
  await writeFile(join(dir, other), post('# Kaksi ja #\n\n# kolme'));
  const again = await checkContent(dir, now, before);
  const of = (faults: typeof first.faults, file: string) => faults.filter((fault) => fault.file.endsWith(file));
  expect(of(first.faults, here)).toHaveLength(1);
  expect(of(again.faults, here)[0]).toBe(of(first.faults, here)[0]);
  expect([first, again].map(({ faults }) => of(faults, other).length)).toEqual([1, 2]);
});
