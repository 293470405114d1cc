import type { Messages } from '../../messages.ts';

export const form: Messages['form'] = {
  optional: 'valfritt',
  errorPrefix: 'Fel',
  errorSummary: 'Något i formuläret behöver rättas',
  trap: 'Lämna det här fältet tomt',
  language: { format: 'Välj något av webbplatsens språk' },
};
