import type { PageMessages } from '../../page-messages.ts';

export const search: PageMessages['search'] = {
  title: 'Search',
  label: 'What are you looking for?',
  hint: 'One word is enough. The search also finds its other forms.',
  button: 'Search',
  results: 'Search results',
  searching: 'Searching…',
  /** The script fills in the reader's words and the count. */
  foundOne: 'One page was found for “{words}”.',
  found: '{count} pages were found for “{words}”.',
  none: 'Nothing was found for “{words}”. Try another word, or browse the contents below.',
  more: 'Show more results',
  failed: 'The search is not working just now. All contents are below, by topic and year.',
  noScript: 'The search needs JavaScript. Without it, all contents are below, by topic and year.',
  contents: 'All contents',
  evenings: 'Village evenings by year',
  villages: 'Village evenings by place',
  posts: 'Posts by year',
  topics: 'Posts by topic',
  strategy: 'Plans and promises',
  promises: 'You said, we did',
  other: 'Other pages',
};
