export const form = {
  optional: 'valinnainen',
  errorPrefix: 'Virhe',
  errorSummary: 'Lomakkeessa on korjattavaa',
  trap: 'Jätä tämä tyhjäksi',
  language: { format: 'Valitse jokin sivuston kielistä' },
};
