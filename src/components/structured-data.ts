/**
 * What search engines and social media read of a page: schema.org data as JSON-LD. Nobody is named: the municipality
 * publishes, and a text is signed by a role, which schema.org knows best as a part of the organisation.
 */

/** A thing with its schema.org type. */
export type Thing = Readonly<Record<string, unknown>>;

/** A text that came out on a day. Addresses are absolute. */
interface Article {
  readonly url: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: string;
  /** ISO 8601, with the zone. */
  readonly published: string;
  readonly picture: string;
  /** The role that signs it. */
  readonly author: string | null;
  readonly municipality: string;
  readonly home: string;
  /** How many comments are published; null where there are none to be. */
  readonly comments: number | null;
}

const publisherOf = (name: string, home: string): Thing => ({ '@type': 'GovernmentOrganization', name, url: home });

/** A post (`BlogPosting`) or a news item (`NewsArticle`). */
export function article(type: 'BlogPosting' | 'NewsArticle', facts: Article): Thing {
  const publisher = publisherOf(facts.municipality, facts.home);
  const { author, comments } = facts;
  return {
    '@type': type,
    headline: facts.title,
    description: facts.description,
    url: facts.url,
    mainEntityOfPage: facts.url,
    inLanguage: facts.lang,
    datePublished: facts.published,
    image: facts.picture,
    author: author === null ? publisher : { '@type': 'Organization', name: author, parentOrganization: publisher },
    publisher,
    ...(comments !== null && { commentCount: comments }),
  };
}

/** An evening. Addresses are absolute, times ISO 8601 with the zone. */
interface Gathering {
  readonly url: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: string;
  readonly picture: string;
  readonly municipality: string;
  readonly home: string;
  readonly starts: string;
  readonly ends: string;
  readonly cancelled: boolean;
  /** When it was to begin before it was moved. */
  readonly previousStarts: string | null;
  readonly online: boolean;
  readonly place: string;
  readonly address: string;
  readonly capacity: number | null;
}

/** An evening (`Event`): free for everybody, with nothing for sale, and what became of it. */
export function gathering(facts: Gathering): Thing {
  const { cancelled, previousStarts, online, capacity, url } = facts;
  const state = cancelled ? 'EventCancelled' : previousStarts === null ? 'EventScheduled' : 'EventRescheduled';
  const postal = { '@type': 'PostalAddress', streetAddress: facts.address, addressLocality: facts.place };
  return {
    '@type': 'Event',
    name: facts.title,
    description: facts.description,
    url,
    mainEntityOfPage: url,
    inLanguage: facts.lang,
    image: facts.picture,
    startDate: facts.starts,
    endDate: facts.ends,
    eventStatus: `https://schema.org/${state}`,
    ...(!cancelled && previousStarts !== null && { previousStartDate: previousStarts }),
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online ? { '@type': 'VirtualLocation', url } : { '@type': 'Place', name: facts.place, address: postal },
    organizer: publisherOf(facts.municipality, facts.home),
    isAccessibleForFree: true,
    ...(capacity !== null && { maximumAttendeeCapacity: capacity }),
  };
}

/** A page of the strategy: a work of the municipality's own that is being prepared, or followed. */
export function plan(facts: {
  readonly url: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: string;
  readonly municipality: string;
  readonly home: string;
  /** How far it is, in the reader's words. */
  readonly stage: string | undefined;
  /** The page above it. */
  readonly partOf: string | undefined;
}): Thing {
  const { url, partOf, stage } = facts;
  return {
    '@type': 'CreativeWork',
    name: facts.title,
    description: facts.description,
    url,
    mainEntityOfPage: url,
    inLanguage: facts.lang,
    publisher: publisherOf(facts.municipality, facts.home),
    ...(stage !== undefined && { creativeWorkStatus: stage }),
    ...(partOf !== undefined && { isPartOf: { '@type': 'CreativeWork', url: partOf } }),
  };
}

/** The site, on its front page. */
export function webSite(name: string, url: string, lang: string): Thing {
  return { '@type': 'WebSite', name, url, inLanguage: lang, publisher: publisherOf(name, url) };
}

/** The way from the front page to here: names and absolute addresses, the page itself last. */
export function breadcrumbs(way: readonly (readonly [name: string, url: string])[]): Thing {
  const itemListElement = way.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** The text of a `<script type="application/ld+json">`; no title in it can end the script. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
