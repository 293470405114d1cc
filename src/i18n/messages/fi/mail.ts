import { at } from './at.ts';

export const mail = {
  why: {
    given:
      'Saat tämän viestin, koska osoite annettiin kunnan sivustolla. Jos et antanut sitä, voit jättää viestin huomiotta.',
    staff: 'Saat tämän viestin, koska osoitteesi on sivuston moderoijien luettelossa.',
    subscribed:
      'Saat tämän viestin, koska tilasit uudet kirjoitukset sähköpostiin. Voit lopettaa tilauksen milloin tahansa yllä olevasta linkistä.',
  },
  openReceipt: 'Avaa kuitti',
  openDesk: 'Avaa moderointi',
  received: {
    subject: 'Kommenttisi on vastaanotettu',
    waits: (hours: string | null) =>
      `Kiitos kommentista. Luemme kommentteja${at(hours)} ja kerromme, kun asia on ratkaistu.`,
    published: 'Kiitos kommentista. Se on nyt julkaistu.',
    act: 'Kuitista näet kommentin tilan, ja voit korjata tai perua sen.',
  },
  published: { subject: 'Kommenttisi on julkaistu', text: 'Kommenttisi näkyy nyt kirjoituksen alla.' },
  correctionPublished: {
    subject: 'Korjauksesi on julkaistu',
    text: 'Kommenttisi uusi teksti näkyy nyt kirjoituksen alla.',
  },
  correctionRefused: { subject: 'Korjaustasi ei julkaistu', text: 'Aiemmin hyväksytty teksti näkyy edelleen.' },
  refused: { subject: 'Kommenttiasi ei julkaistu', text: 'Luimme kommenttisi, mutta emme julkaise sitä.' },
  hidden: {
    subject: 'Kommenttisi on piilotettu',
    text: 'Piilotimme kommenttisi, kunnes olemme tarkistaneet sen uudelleen.',
  },
  removed: { subject: 'Kommenttisi on poistettu', text: 'Poistimme kommenttisi sivulta.' },
  about: (post: string) => `Kirjoitus: ${post}`,
  reason: (reason: string) => `Perustelu: ${reason}.`,
  secondLook: (contact: string, reference: string) =>
    `Jos olet eri mieltä, pyydä uutta käsittelyä: ${contact}. Viitenumero on ${reference}.`,
  waiting: {
    subject: 'Kommentti odottaa tarkistusta',
    text: 'Ainakin yksi kommentti odottaa tarkistusta. Seuraava muistutus tulee aikaisintaan tunnin päästä.',
  },
  code: {
    subject: (code: string) => `Kirjautumiskoodi ${code}`,
    text: (code: string, minutes: number) =>
      `Kirjautumiskoodisi on ${code}. Se on voimassa ${minutes} minuuttia ja toimii vain selaimessa, jossa pyysit sen.`,
    ignore: 'Jos et pyytänyt koodia, et tarvitse tätä viestiä. Älä kerro koodia kenellekään.',
  },
};
