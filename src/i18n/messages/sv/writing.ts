import type { PageMessages } from '../../page-messages.ts';

export const writing: PageMessages['writing'] = {
  credit: (who) => `Bild: ${who}`,
  video: 'video',
  opensAt: (host) => `öppnas på ${host}`,
  captions: (languages) => `Textad ${languages}.`,
  captionsTrack: 'Undertexter',
  noFile: (name) => `filen ${name} finns inte i textens mapp. Lägg den där eller rätta namnet.`,
  footnotes: 'Fotnoter',
  backToText: 'Tillbaka till hänvisning {reference}',
};
