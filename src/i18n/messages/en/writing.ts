import type { PageMessages } from '../../page-messages.ts';

export const writing: PageMessages['writing'] = {
  credit: (who) => `Picture: ${who}`,
  video: 'video',
  opensAt: (host) => `opens at ${host}`,
  captions: (languages) => `Captions: ${languages}.`,
  captionsTrack: 'Captions',
  noFile: (name) => `there is no file ${name} in the text’s folder. Put it there or mend its name.`,
  footnotes: 'Footnotes',
  backToText: 'Back to reference {reference}',
};
