import { expect, test } from 'vitest';
import { eveningsOf } from '../../src/content/evening-items.ts';
import { eveningSchema } from '../../src/content/evenings.ts';
import { commentData, eveningData, noticeData, postData, promiseData } from '../../src/content/open-data.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pageMessages } from '../../src/i18n/page-messages.ts';

const absolute = (path: string) => `https://kunta.example${path}`;

/** A text as the build knows it. */
const item = {
  id: 'a',
  date: '2026-06-07',
  author: null,
  tags: ['koulut'],
  comments: 'open' as const,
  main: { id: 'a/fi', collection: 'blog', data: { title: 'Otsikko' } },
  entries: {
    fi: {
      id: 'a/fi',
      collection: 'blog',
      data: { title: 'Otsikko', question: 'Miksi?' },
      body: 'Eka **kappale**.\n\n<Kuva />\n\nToka.',
    },
    sv: { id: 'a/sv', collection: 'blog', data: { title: 'Rubrik', summary: 'Kort' }, body: '' },
  },
  paths: { fi: '/blogi/a/', sv: '/sv/blogg/a/' },
};

function evening() {
  const data = eveningSchema.parse({
    title: 'Ilta',
    starts: '2026-06-07T18:00',
    ends: '2026-06-07T20:00',
    place: 'Kylä',
    address: 'Tie 1',
    accessibility: 'Kaikille',
    statusNote: 'Jäätä.',
    outcome: { topics: ['Laituri'] },
  });
  const shelf = { languages: ['fi'] as ['fi'], address: (_: string, slug: string) => `/kylaillat/${slug}/` };
  const [found] = eveningsOf([{ id: 'ilta/fi', collection: 'evenings', data, body: 'Teksti.' }], shelf);
  if (!found) throw new Error('no evening');
  return found;
}

const promise = {
  id: 'p',
  titles: { fi: 'Valot', sv: 'Lampor' },
  whys: { fi: 'Tilattu' },
  date: '2026-06-07',
  state: 'done' as const,
  stateDate: null,
  source: { feedback: 'AB12' },
  strategy: null,
  file: { id: 'p/fi', collection: 'promises', data: {} },
};

test('a text has what it is in each language it exists in, and null where nothing is known', () => {
  const { texts } = postData(item, absolute);
  expect(texts).toEqual({
    fi: {
      title: 'Otsikko',
      summary: null,
      text: 'Eka kappale. Toka.',
      url: 'https://kunta.example/blogi/a/',
      question: 'Miksi?',
    },
    sv: { title: 'Rubrik', summary: 'Kort', text: '', url: 'https://kunta.example/sv/blogg/a/', question: null },
  });
});

test('moments have their zone; an evening that has ended is over though nobody says so', () => {
  const after = Date.parse('2026-06-07T20:00:00+03:00');
  const before = eveningData(evening(), absolute, after - 1);
  expect(before).toMatchObject({ starts: '2026-06-07T18:00:00+03:00', status: 'planned', capacity: null });
  expect(eveningData(evening(), absolute, after).status).toBe('over');
});

test('an evening tells what became of it and what was heard', () => {
  expect(eveningData(evening(), absolute, 0).texts.fi).toMatchObject({ statusNote: 'Jäätä.', topics: ['Laituri'] });
});

test('news tells whether it stands on every page, and when', () => {
  expect(noticeData(item, absolute)).toMatchObject({ severity: null, from: null, until: null });
  const data = { title: 'Otsikko', severity: 'warning' as const, until: Date.parse('2026-06-07T20:00:00+03:00') };
  const bar = noticeData({ ...item, main: { ...item.main, data } }, absolute);
  expect(bar).toMatchObject({ severity: 'warning', from: null, until: '2026-06-07T20:00:00+03:00' });
});

test('a promise does not tell which piece of feedback it answers', () => {
  const data = promiseData(promise, (lang, id) => `${lang}/${id}`);
  expect(data.source).toEqual({ kind: 'feedback', id: null });
  expect(JSON.stringify(data)).not.toContain('AB12');
  expect(data.texts.sv).toEqual({ title: 'Lampor', why: null, url: 'sv/p' });
});

test('every field is told in every language, and no field that is not there', () => {
  const told = {
    posts: postData(item, absolute),
    news: noticeData(item, absolute),
    evenings: eveningData(evening(), absolute, 0),
    promises: promiseData(promise, () => ''),
  };
  for (const lang of locales) {
    const { fields } = pageMessages[lang].openData;
    for (const [name, data] of Object.entries(told))
      expect(Object.keys(data).sort(), `${lang} ${name}`).toEqual(
        Object.keys(fields[name as keyof typeof told]).sort(),
      );
  }
});

test('comments are told as on their page: none that was taken away, and none where the discussion was', () => {
  const comment = {
    id: 'k',
    replyTo: null,
    lang: 'en' as const,
    name: 'Maija',
    official: false,
    text: 'Hei.',
    createdAt: '2026-06-07T10:00:00.000Z',
    editedAt: null,
    removed: false,
  };
  const published = [comment, { ...comment, id: 'l', name: '', text: '', removed: true }];
  expect(commentData(item, published, 'fi', absolute)).toMatchObject([
    { id: 'k', post: 'a', name: 'Maija', url: 'https://kunta.example/blogi/a/#comment-k' },
  ]);
  expect(commentData({ ...item, comments: 'off' }, published, 'fi', absolute)).toEqual([]);
});
