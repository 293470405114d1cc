import type { deskWriting as fi } from '../fi/desk-writing.ts';

export const deskWriting: typeof fi = {
  tab: 'Write',
  title: 'Write in the browser',
  lead: 'Here the texts of the site are written in a form, without a terminal or files.',
  opening: 'The editor is opening.',
  needsScript: 'The editor needs JavaScript. Texts can also be written as files, as the writers’ guide tells.',
  off: 'On this server the editor is not in use. It is switched on when site.yaml says under editor at which Git host the texts are. On one’s own machine the editor works without an account, when the site was started with npm start or npm run dev.',
  failed: 'The editor did not open. Load the page again.',
};
