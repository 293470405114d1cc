export const front = {
  openNow: 'Nyt voit vaikuttaa',
  count: (things: number) =>
    things === 1 ? 'Yksi asia odottaa nyt sinun sanaasi' : `${things} asiaa odottaa nyt sinun sanaasi`,
  kinds: { evening: 'Kyläilta', strategy: 'Suunnitelma', question: 'Kysymys' },
  until: 'Viimeistään',
  kept: 'Te sanoitte, me teimme',
  allPromises: 'Kaikki lupaukset',
};
