import type { deskWriting as fi } from '../fi/desk-writing.ts';

export const deskWriting: typeof fi = {
  tab: 'Skriv',
  title: 'Skriv i webbläsaren',
  lead: 'Här skrivs webbplatsens texter i ett formulär, utan terminal och filer.',
  opening: 'Redigeraren öppnas.',
  needsScript: 'Redigeraren behöver JavaScript. Texterna kan också skrivas som filer, enligt guiden för skribenter.',
  off: 'På den här servern används redigeraren inte. Den tas i bruk när site.yaml under editor säger i vilken Git-tjänst texterna finns. På den egna datorn fungerar redigeraren utan konto när webbplatsen har startats med npm start eller npm run dev.',
  failed: 'Redigeraren öppnades inte. Ladda om sidan.',
};
