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
  published: { subject: 'Kommenttisi on julkaistu', text: 'Kommenttisi näkyy nyt sivulla.' },
  correctionPublished: {
    subject: 'Korjauksesi on julkaistu',
    text: 'Kommenttisi uusi teksti näkyy nyt sivulla.',
  },
  correctionRefused: { subject: 'Korjaustasi ei julkaistu', text: 'Aiemmin hyväksytty teksti näkyy edelleen.' },
  refused: { subject: 'Kommenttiasi ei julkaistu', text: 'Luimme kommenttisi, mutta emme julkaise sitä.' },
  hidden: {
    subject: 'Kommenttisi on piilotettu',
    text: 'Piilotimme kommenttisi, kunnes olemme tarkistaneet sen uudelleen.',
  },
  removed: { subject: 'Kommenttisi on poistettu', text: 'Poistimme kommenttisi sivulta.' },
  confirm: {
    text: 'Olet kommentoinut ennenkin, joten voit julkaista kommentin heti itse. Avaa linkki ja paina painiketta.',
    link: 'Avaa ja julkaise',
  },
  answered: {
    subject: 'Kommenttiisi on vastattu',
    text: 'Joku vastasi kommenttiisi.',
    official: 'Kunta vastasi kommenttiisi.',
    link: 'Lue vastaus',
  },
  askAgain: 'Jos olet eri mieltä, voit pyytää kuitissa uutta käsittelyä. Asian käsittelee toinen ihminen.',
  secondLookAsked: {
    subject: 'Pyyntösi uudesta käsittelystä on vastaanotettu',
    text: 'Toinen ihminen käsittelee kommenttisi uudelleen. Kerromme, kun asia on ratkaistu.',
  },
  upheld: {
    subject: 'Kommenttisi on käsitelty uudelleen',
    text: 'Toinen ihminen käsitteli asian uudelleen. Ratkaisu ei muuttunut.',
  },
  overturned: {
    subject: 'Kommenttisi on julkaistu',
    text: 'Toinen ihminen käsitteli asian uudelleen, ja kommenttisi näkyy nyt sivulla.',
  },
  reportReceived: {
    subject: 'Ilmoituksesi on vastaanotettu',
    text: 'Kiitos ilmoituksesta. Ihminen lukee kommentin uudelleen, ja kerromme, mitä päätimme.',
  },
  reportKept: {
    subject: 'Ilmoituksesi on käsitelty',
    text: 'Luimme kommentin, josta ilmoitit. Se noudattaa keskustelun sääntöjä, joten se jää sivulle.',
  },
  reportRemoved: { subject: 'Ilmoituksesi on käsitelty', text: 'Otimme kommentin, josta ilmoitit, pois sivulta.' },
  reportGone: {
    subject: 'Ilmoituksesi on käsitelty',
    text: 'Kommenttia, josta ilmoitit, ei enää ole sivulla. Asia ei vaadi enempää.',
  },
  about: (page: string) => `Sivu: ${page}`,
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
