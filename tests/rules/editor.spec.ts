import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseSite } from '../../src/content/site.ts';
import { schemas } from '../../src/content/writing/schemas.ts';
import { notRichText } from '../../src/editor/browser/as-written.ts';
import { read, sourceField, write } from '../../src/editor/browser/front-matter.ts';
import { fromTag, pattern, toTag } from '../../src/editor/browser/tags.ts';
import { editorCollections } from '../../src/editor/collections.ts';
import type { EditorComponent } from '../../src/editor/components.ts';
import { editorSetup } from '../../src/editor/config.ts';
import { choiceWords } from '../../src/editor/words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { writingPage } from '../../src/staff/writing/page.tsx';
import { root } from '../tools/check.ts';

const site = parseSite(readFileSync(join(root, 'content/site.yaml'), 'utf8'));
const setup = editorSetup(site, 'fi');
const collections = (setup.config.collections ?? []) as unknown as { name: string; fields: AnyField[] }[];
const texts = globSync('content/**/*.mdx', { cwd: root }).map((name) => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}));

type AnyField = Field & { fields?: AnyField[]; field?: AnyField; widget?: string; options?: { value: string }[] };
type Json = { properties?: Record<string, Json>; items?: Json; anyOf?: Json[]; enum?: string[]; propertyNames?: Json };

/** The names of a schema's fields as JSON Schema tells them, which knows nothing of the editor. */
function namesOf(json: Json, path: string): string[] {
  const inner = json.items ?? json.anyOf?.find(({ items }) => items)?.items ?? json;
  if (inner.propertyNames) return [path];
  const fields = Object.entries(inner.properties ?? {});
  return fields.length === 0
    ? [path]
    : fields.flatMap(([name, field]) => namesOf(field, path ? `${path}.${name}` : name));
}

/** The names of a form's fields. Rows of years are one field of the schema. */
function formNames(fields: readonly AnyField[], path = ''): string[] {
  return fields.flatMap((field) => {
    const name = path ? `${path}.${field.name}` : field.name;
    const rows = field.fields?.some((one) => one.name === 'year');
    return field.fields && !rows ? formNames(field.fields, name) : [name];
  });
}

const allFields = (fields: readonly AnyField[]): AnyField[] =>
  fields.flatMap((field) => [field, ...allFields([...(field.fields ?? []), ...(field.field ? [field.field] : [])])]);

const ofCollection = (name: string) => collections.find((collection) => collection.name === name)?.fields ?? [];

describe('the forms are made of the schemas', () => {
  test('every folder of texts has one, but for languages and easy texts that stand beside others', () => {
    const names = collections.map(({ name }) => name);
    expect([...names, 'singles', 'easy'].sort()).toEqual(Object.keys(schemas).sort());
  });

  test.each(Object.keys(editorCollections))('%s: every field is in the form, and nothing else', (name) => {
    const json = z.toJSONSchema(schemas[name as keyof typeof schemas], { io: 'input', unrepresentable: 'any' }) as Json;
    const form = formNames(ofCollection(name)).filter((field) => !['body', sourceField].includes(field));
    expect(form.sort()).toEqual(namesOf(json, '').sort());
  });

  test('inputs fit what they hold', () => {
    const widget = (collection: string, name: string) =>
      ofCollection(collection).find((field) => field.name === name)?.widget;
    expect(widget('blog', 'title')).toBe('string');
    expect(widget('blog', 'summary')).toBe('text');
    expect(widget('blog', 'image')).toBe('image');
    expect(widget('blog', 'draft')).toBe('boolean');
    expect(widget('blog', 'comments')).toBe('select');
    expect(widget('evenings', 'starts')).toBe('datetime');
    expect(widget('evenings', 'capacity')).toBe('number');
    expect(widget('evenings', 'route')).toBe('file');
    expect(widget('strategy', 'goals')).toBe('list');
    expect(widget('strategy', 'parent')).toBe('relation');
  });

  test('roles are those of site.yaml; each choice has words in every language', () => {
    const fields = allFields(collections.flatMap((collection) => collection.fields));
    const chosen = fields.filter((field) => field.widget === 'select');
    const author = chosen.find((field) => field.name === 'author');
    expect(author?.options?.map(({ value }) => value)).toEqual(Object.keys(site.people));
    const wordless = chosen
      .filter((field) => !['author', 'hosts'].includes(field.name))
      .flatMap((field) => (field.options ?? []).filter(({ value }) => !choiceWords[field.name]?.[value]));
    expect(wordless).toEqual([]);
  });

  test('only the first language is asked for facts', () => {
    const facts = ofCollection('blog').filter((field) => 'i18n' in field && field.i18n === false);
    expect(facts.map((field) => field.name).sort()).toEqual(
      ['date', 'tags', 'image', 'draft', 'author', 'stage', 'comments', 'commentsClose'].sort(),
    );
    // A fact's parts are facts too, or a translation would be asked for each topic.
    const tags = ofCollection('blog').find((field) => field.name === 'tags');
    expect(tags?.field).toMatchObject({ widget: 'string', i18n: false });
    const goal = ofCollection('strategy').find((field) => field.name === 'goals')?.fields ?? [];
    expect(goal.filter((field) => 'i18n' in field && !field.i18n).map((field) => field.name)).toEqual([
      'by',
      'asOf',
      'series',
    ]);
  });

  test('it speaks each language', () => {
    const titles = locales.map((lang) => JSON.stringify(editorSetup(site, lang)));
    expect(new Set(titles).size).toBe(locales.length);
  });
});

describe('what is not changed stays as it was written', () => {
  test('every text of the demo comes back letter by letter', () => {
    const changed = texts.filter(({ text }) => write(read(text, setup.shapes), setup.shapes) !== text);
    expect(texts.length).toBeGreaterThan(50);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  const statement = texts.find(({ name }) => name === 'content/pages/accessibility/fi.mdx')?.text ?? '';
  const change = (text: string, values: object) => write({ ...read(text, setup.shapes), ...values }, setup.shapes);
  const differing = (before: string, after: string) => {
    const lines = before.split('\n');
    return after.split('\n').filter((line) => !lines.includes(line));
  };

  test('a change touches its own lines; comments stay', () => {
    expect(differing(statement, change(statement, { title: 'Uusi', updated: '2026-12-01' }))).toEqual([
      'title: Uusi',
      'updated: 2026-12-01',
    ]);
    expect(change(statement, { otherWay: 'Soita.' })).toContain('otherWay: Soita.\nmethod: >-\n');
  });

  test('what a form leaves out because it is empty is no change; what was emptied goes', () => {
    const text = '---\ntitle: A\nimageAlt: ""\nsummary: B\n---\n\nTeksti.\n';
    const values = read(text, setup.shapes);
    delete values.imageAlt;
    delete values.summary;
    expect(write(values, setup.shapes)).toBe('---\ntitle: A\nimageAlt: ""\n---\n\nTeksti.\n');
  });

  test('one time or several, numbers by year: a form has lists and rows, the file what it had', () => {
    const text =
      '---\ntitle: A\npreviousStarts: 2027-01-14T17:30\ngoals:\n  - title: B\n    series: { 2024: 1 }\n---\n';
    const values = read(text, setup.shapes);
    expect(values.previousStarts).toEqual(['2027-01-14T17:30']);
    expect(values.goals).toEqual([{ title: 'B', series: [{ year: '2024', number: 1 }] }]);
    const goals = [
      {
        title: 'B',
        series: [
          { year: '2024', number: '1' },
          { year: 2025, number: '2' },
        ],
      },
    ];
    const written = write({ ...values, goals }, setup.shapes);
    expect(written).toContain('previousStarts: 2027-01-14T17:30\n');
    expect(parse(written.split('---')[1] ?? '')).toMatchObject({ goals: [{ series: { 2024: 1, 2025: 2 } }] });
  });

  test('a new text is one that the schema takes', () => {
    const values = { title: 'Otsikko: toinen', date: '2026-11-22', tags: ['koulut'], draft: false, body: 'Teksti.\n' };
    const text = write(values, setup.shapes);
    expect(text).toBe('---\ntitle: "Otsikko: toinen"\ndate: 2026-11-22\ntags:\n  - koulut\n---\n\nTeksti.\n');
    expect(schemas.blog.safeParse(parse(text.split('---')[1] ?? '')).success).toBe(true);
  });
});

describe('components', () => {
  const component = (id: string) => setup.components.filter((one) => one.id === id)[0] as EditorComponent;
  const again = (id: string, text: string) =>
    toTag(component(id), fromTag(component(id), pattern(component(id)).exec(text)?.groups ?? {}));

  test.each([
    ['Question', '<Question />'],
    ['Quote', '<Quote who="Matti &quot;M&quot; &amp; &lt;M" role="x">\n\nLainattu *teksti*.\n\nToinen.\n\n</Quote>'],
    ['Figure', '<Figure caption="K" credit="T">\n\n![Alt \\[x\\]](./kuva.jpg)\n\n</Figure>'],
    ['Gallery', '<Gallery>\n\n![A](./a.jpg)\n\n![B](<./b c.jpg>)\n\n</Gallery>'],
    ['Plot', '<Plot title="Luvut">\n\n| a | b |\n| --- | --- |\n| x | 1 |\n\n</Plot>'],
    ['FileLink', '<FileLink file="./a.pdf" title="A" />'],
  ])('%s is read and written the same', (id, text) => {
    expect(again(id, `Ennen.\n\n${text}\n\nJälkeen.`)).toBe(text);
  });

  test('every component of the demo is one that the editor knows, or kept as it stands', () => {
    const blocks = texts.flatMap(({ text }) => [...text.matchAll(/^<([A-Z]\w+)[\s\S]*?(?:\/>|<\/\1>)$/gm)]);
    expect(blocks.length).toBeGreaterThan(3);
    for (const [block, id = ''] of blocks) {
      const known = pattern(component(id)).test(block);
      expect(known || notRichText.test(block), block).toBe(true);
      if (known) expect(said(again(id, block))).toEqual(said(block));
    }
  });

  /** What a component says, whatever the order of its props and the ends of its lines. */
  const said = (text: string) => [text.match(/\w+="[^"]*"/g)?.sort(), text.replace(/\w+="[^"]*"|\s+/g, '')];

  test.each([
    'Eka rivi\njossa on {1 + 1}\nja loppu.',
    "import A from './a.astro'",
    '<Outo jotain={3}>x</Outo>',
    '{/* kommentti */}',
    '| a | b |\n| --- | ---: |\n| 1 | 2 |',
    '[^1]: Alaviite.',
  ])('what rich text would spoil is kept: %s', (part) => {
    expect(notRichText.exec(`Ennen.\n\n${part}\n\nJälkeen *näin*.`)?.[0]).toBe(part);
  });

  test('plain words are not kept so', () => {
    expect(notRichText.test('# Otsikko\n\nTeksti *näin*, [linkki](/x/).\n\n- a\n- b\n\n| a |\n| --- |\n| 1 |')).toBe(
      false,
    );
  });
});

describe('its page', () => {
  const policyWith = (editor?: object) => {
    const call = { lang: 'fi', site: { ...site, ...(editor && { editor }) } };
    return writingPage(call as Parameters<typeof writingPage>[0]).headers.get('Content-Security-Policy') ?? '';
  };
  const connects = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];

  test('reaches this site alone, and the Git host that site.yaml names', () => {
    const github = { host: 'github', repo: 'a/b', branch: 'main' };
    const own = { host: 'gitea', repo: 'a/b', branch: 'main', address: 'https://git.kunta.example/x' };
    expect(connects(policyWith())).toBe("'self' blob: data:");
    expect(connects(policyWith(github))).toBe("'self' blob: data: https://api.github.com");
    expect(connects(policyWith(own))).toBe("'self' blob: data: https://git.kunta.example");
    expect(policyWith()).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  test('the host goes into the setup', () => {
    const editor = { host: 'github' as const, repo: 'kunta/kylailta', branch: 'main' };
    expect(editorSetup({ ...site, editor }, 'fi').config.backend).toEqual({
      name: 'github',
      repo: 'kunta/kylailta',
      branch: 'main',
    });
    expect(setup.config.backend).toBeUndefined();
  });
});
