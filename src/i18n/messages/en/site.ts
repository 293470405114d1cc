import type { Messages } from '../../messages.ts';

export const site: Messages['site'] = {
  skip: 'Skip to main content',
  languages: 'Language',
  home: 'Home',
  main: 'Main menu',
  blog: 'Municipal manager’s blog',
  rules: 'Discussion rules',
  privacy: 'Privacy notice',
  accessibility: 'Accessibility statement',
  contact: 'Contact us',
  phone: 'Telephone',
  latest: 'Latest posts',
  allPosts: 'All posts',
  news: 'News',
  allNews: 'All news',
  noCookies: 'No cookies, no tracking, no accounts.',
  staff: 'For staff',
  updated: 'Updated',
  notFoundTitle: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page has been removed.',
};
