import type { Messages } from '../../messages.ts';

export const form: Messages['form'] = {
  optional: 'optional',
  errorPrefix: 'Error',
  errorSummary: 'Some answers need correcting',
  trap: 'Leave this empty',
  language: { format: 'Choose one of the languages of this site' },
};
