import { expect, test } from 'vitest';
import { article, breadcrumbs, jsonLd } from '../../src/components/structured-data.ts';

const facts = {
  url: 'https://kunta.example/blogi/a/',
  title: 'Otsikko',
  description: undefined,
  lang: 'fi',
  published: '2026-06-07T00:00:00+03:00',
  picture: 'https://kunta.example/motif/a.png',
  author: 'kunnanjohtaja',
  municipality: 'Testilä',
  home: 'https://kunta.example/',
  comments: 3,
};

test('no title ends the script it stands in', () => {
  const title = '</script><script>alert(1)</script><!--';
  const text = jsonLd([article('BlogPosting', { ...facts, title })]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe(title);
});

test('a post is signed by a role of the municipality, which publishes it', () => {
  const publisher = { '@type': 'GovernmentOrganization', name: 'Testilä', url: 'https://kunta.example/' };
  expect(article('BlogPosting', facts)).toMatchObject({
    '@type': 'BlogPosting',
    author: { '@type': 'Organization', name: 'kunnanjohtaja', parentOrganization: publisher },
    publisher,
    datePublished: '2026-06-07T00:00:00+03:00',
    commentCount: 3,
  });
});

test('news have no comments, and the municipality for their author', () => {
  const news = article('NewsArticle', { ...facts, author: null, comments: null });
  expect(news).toMatchObject({ author: { '@type': 'GovernmentOrganization', name: 'Testilä' } });
  expect(news).not.toHaveProperty('commentCount');
});

test('the way here is counted from one', () => {
  const { itemListElement } = breadcrumbs([
    ['Testilä', 'https://kunta.example/'],
    ['Blogi', 'https://kunta.example/blogi/'],
  ]) as { itemListElement: { position: number; name: string }[] };
  expect(itemListElement.map(({ position, name }) => [position, name])).toEqual([
    [1, 'Testilä'],
    [2, 'Blogi'],
  ]);
});
