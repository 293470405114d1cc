import type { contact as fi } from '../fi/contact.ts';

export const contact: typeof fi = {
  description: 'Välj det sätt som passar dig. Det är alltid en människa som svarar.',
  comment: {
    title: 'Kommentera',
    text: 'Säg din åsikt så att också andra kan läsa den. Kommunen svarar i diskussionen.',
    link: 'Läs inlägg och kommentera',
  },
  evening: {
    title: 'Kom och träffa oss',
    text: 'På kvällarna talar vi ansikte mot ansikte.',
    link: 'Se vad som är på kommande',
  },
  blog: { title: 'Bedöm bloggen', text: 'Berätta hur samtalet med kommundirektören fungerar.' },
  accessibility: {
    title: 'Påtala en brist i tillgängligheten',
    text: 'Vi frågar inte efter ditt namn. Vi svarar inom två veckor.',
    link: 'Respons om tillgängligheten',
  },
  phone: { title: 'Ring', text: 'En människa svarar i telefonen.' },
  servicePoint: {
    title: 'Besök servicepunkten',
    text: 'Där får du också hjälp med att använda den här webbplatsen.',
  },
  write: { title: 'Skriv', text: 'Med e-post eller per brev.' },
  figures: {
    title: 'Responsen i siffror',
    text: 'Svaren på frågan ”Hade du nytta av sidan?” och annan respons per månad.',
    none: 'Siffrorna visas när vi har fått minst fem svar under en månad.',
    month: 'Månad',
    columns: { yes: 'Hade nytta', no: 'Hade inte nytta', other: 'Annan respons' },
    few: 'under 5',
    note: 'Tal under fem visas inte, så att ingen kan kännas igen.',
  },
};
