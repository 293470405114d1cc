const seats = (n: number) => (n === 1 ? '1 paikka' : `${n} paikkaa`);

export const signupMails = {
  subject: (act: string, title: string, day: string) => `${act}: ${title} ${day}`,
  openReceipt: 'Katso, muuta tai peru ilmoittautuminen',
  when: (span: string) => `Aika: ${span}`,
  where: (place: string) => `Paikka: ${place}`,
  seats: (n: number) => `Teille on varattu ${seats(n)}.`,
  waitingFor: (n: number) => `Jonotatte vielä: ${seats(n)}. Saamanne paikat pysyvät teillä.`,
  place: (n: number) =>
    `Jonosijasi on ${n}. Paikat annetaan jonon järjestyksessä, ja kerromme, kun sellainen vapautuu.`,
  offer: (n: number, moment: string) =>
    `Vapaana on ${seats(n)}, vähemmän kuin pyysitte. Vastaa kuitissa viimeistään ${moment}, otatteko. Sen jälkeen paikat siirtyvät muille.`,
  confirmed: { act: 'Ilmoittautuminen vahvistettu', text: 'Tervetuloa. Ilmoittautumisesi on vahvistettu.' },
  waiting: { act: 'Olet jonossa', text: 'Ilmoittautumisesi on vastaanotettu. Ilta on täynnä, joten olet jonossa.' },
  held: {
    act: 'Ilmoittautuminen vastaanotettu',
    text: 'Ihminen tarkistaa ilmoittautumisesi ennen kuin se saa paikan. Tulos näkyy kuitissa.',
  },
  offered: { act: 'Paikka tarjolla', text: 'Paikkoja on vapautunut, ja tarjoamme niitä teille.' },
  promoted: { act: 'Paikka vapautui', text: 'Paikka on vapautunut, ja se on nyt teidän.' },
  lapsed: {
    act: 'Tarjous päättyi',
    text: 'Tarjottu paikka siirtyi muille. Jonosijasi on tallella, ja saat paikat heti, kun niitä vapautuu tarpeeksi.',
  },
  changed: { act: 'Ilmoittautumista muutettu', text: 'Ilmoittautumisesi on muutettu.' },
  cancelled: {
    act: 'Ilmoittautuminen peruttu',
    text: 'Ilmoittautumisesi on peruttu. Sinun ei tarvitse tehdä muuta.',
  },
  toCheck: {
    subject: 'Ilmoittautuminen odottaa tarkistusta',
    text: 'Ainakin yksi ilmoittautuminen kyläiltaan odottaa, että joku katsoo, onko sen lähettänyt ihminen. Sillä ei ole paikkaa ennen sitä.',
    open: 'Avaa työpöytä',
  },
  reminder: {
    act: 'Huomenna',
    text: 'Nähdään huomenna. Jos et pääse, peru ilmoittautuminen, niin joku jonosta pääsee mukaan.',
  },
  moved: {
    act: 'Ajankohta muuttui',
    text: 'Illan ajankohta on muuttunut. Ilmoittautumisesi on voimassa. Jos uusi aika ei sovi, peru se kuitissa.',
  },
  elsewhere: {
    act: 'Paikka muuttui',
    text: 'Illan paikka on muuttunut. Ilmoittautumisesi on voimassa. Jos uusi paikka ei sovi, peru se kuitissa.',
  },
  movedElsewhere: {
    act: 'Aika ja paikka muuttuivat',
    text: 'Illan ajankohta ja paikka ovat muuttuneet. Ilmoittautumisesi on voimassa. Jos ne eivät sovi, peru se kuitissa.',
  },
  eveningCancelled: { act: 'Peruttu', text: 'Ilta on peruttu. Sinun ei tarvitse tehdä mitään.' },
  thanks: {
    act: 'Kiitos',
    text: 'Kiitos, että ilmoittauduit. Illan sivulle kootaan, mitä siellä kuultiin ja mitä kunta lupasi.',
    link: 'Mitä illassa kuultiin',
  },
};
