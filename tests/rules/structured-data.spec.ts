import { describe, expect, test } from 'vitest';
import { article, breadcrumbs, gathering, jsonLd } from '../../src/components/structured-data.ts';

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

describe('an evening', () => {
  const evening = {
    url: 'https://kunta.example/kylaillat/a/',
    title: 'Ilta',
    description: undefined,
    lang: 'fi',
    picture: 'https://kunta.example/motif/a.png',
    municipality: 'Testilä',
    home: 'https://kunta.example/',
    starts: '2026-12-10T18:00:00+02:00',
    ends: '2026-12-10T20:00:00+02:00',
    cancelled: false,
    previousStarts: null,
    online: false,
    place: 'Kylä',
    address: 'Kylätie 1',
    capacity: 40,
  };

  test('is free, at a place, and for so many', () => {
    const thing = gathering(evening);
    expect(thing).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-10T18:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Kylä', address: { streetAddress: 'Kylätie 1' } },
      isAccessibleForFree: true,
      maximumAttendeeCapacity: 40,
    });
    expect(thing).not.toHaveProperty('offers');
    expect(thing).not.toHaveProperty('previousStartDate');
  });

  test('that is moved tells when it was to be; one that is cancelled, that it is', () => {
    const moved = { ...evening, previousStarts: '2026-12-03T18:00:00+02:00' };
    expect(gathering(moved)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: moved.previousStarts,
    });
    const cancelled = gathering({ ...moved, cancelled: true });
    expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled', startDate: evening.starts });
    expect(cancelled).not.toHaveProperty('previousStartDate');
  });

  test('over the net is nowhere else', () => {
    expect(gathering({ ...evening, online: true })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: evening.url },
    });
  });
});
