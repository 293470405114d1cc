export const refusals = {
  nothingSaved: 'Mitään ei tallennettu.',
  textBelow: 'Tekstisi on tässä alla: lähetä se hetken päästä uudelleen.',
  kept: 'Tekstisi, jotta voit kopioida sen talteen',
  contact: (contact: string) => `Voit myös ottaa yhteyttä: ${contact}.`,
  method: { title: 'Tätä ei voi tehdä näin', text: 'Avaa sivu uudelleen ja käytä sen painikkeita.' },
  origin: {
    title: 'Lomake tuli toiselta sivustolta',
    text: 'Avaa lomake tältä sivustolta ja lähetä se uudelleen.',
  },
  tooLarge: { title: 'Lähetys on liian suuri', text: 'Lyhennä tekstiä ja lähetä uudelleen.' },
  notAForm: {
    title: 'Lomaketta ei voitu lukea',
    text: 'Avaa lomake uudelleen ja lähetä se sieltä.',
  },
  tooMany: {
    title: 'Lähetyksiä on tullut liikaa',
    text: 'Samasta verkosta on lähetetty paljon lyhyessä ajassa. Odota hetki ja lähetä uudelleen.',
  },
  notFound: { title: 'Tätä ei löydy', text: 'Osoite on väärä, tai tieto on jo poistettu.' },
  notOpen: { title: 'Tähän ei voi nyt kommentoida', text: '' },
  notOpenToSignups: { title: 'Tähän ei voi nyt ilmoittautua', text: '' },
  notPublic: { title: 'Kommentti ei ole enää näkyvissä', text: '' },
  reportedEnough: {
    title: 'Tästä kommentista on jo ilmoitettu monta kertaa',
    text: 'Luemme kommentin uudelleen ilman uutta ilmoitusta.',
  },
  changed: { title: 'Tätä ei voi enää muuttaa näin', text: '' },
  storeDown: {
    title: 'Palvelussa on katkos',
    text: 'Emme saa juuri nyt yhteyttä tietoihin. Kokeile hetken päästä uudelleen.',
  },
  unsure: {
    title: 'Tallennuksesta ei tullut vastausta',
    text: 'Emme tiedä vielä, onnistuiko se. Lähetä hetken päästä uudelleen: sama asia ei tallennu kahdesti.',
  },
  notUnderstood: { title: 'Pyyntöä ei ymmärretty', text: 'Avaa sivu uudelleen ja käytä sen painikkeita.' },
  broken: { title: 'Palvelussa on vika', text: 'Emme tiedä, tallentuiko mitään. Kokeile hetken päästä uudelleen.' },
  closedSince: (moment: string) => `Kommentointi päättyi ${moment}.`,
  correctionOver: (minutes: number) =>
    `Kommenttia voi korjata ${minutes} minuutin ajan julkaisusta. Voit yhä perua sen.`,
  noSecondLook: 'Uutta käsittelyä voi pyytää kerran, kun kommentti on jätetty julkaisematta tai poistettu.',
  alreadyClosed: 'Kommentti on jo peruttu tai poistettu.',
};
