export const activity = {
  title: 'Toiminta',
  intro:
    'Miten sivusto toimii itsestään: ajastetut ajot, viestit ja se, mitä kukin osa on tehnyt. Luvuissa ei ole kenenkään tietoja.',
  running: 'Kaikki käy.',
  standing: 'Jokin on pysähtynyt. Katso alta, mikä.',
  health: 'Sama koneen luettavana',
  scheduled: {
    title: 'Ajastetut ajot',
    name: 'Ajo',
    ran: 'Viimeksi valmis',
    failed: 'Viimeksi kesken jäänyt',
    state: 'Tila',
    runs: 'käy',
    still: 'pysähtynyt',
    never: 'ei vielä kertaakaan',
  },
  mail: {
    title: 'Viestit',
    waiting: (n: number) =>
      n === 0
        ? 'Yhtään viestiä ei odota lähtöä.'
        : n === 1
          ? '1 viesti odottaa lähtöä.'
          : `${n} viestiä odottaa lähtöä.`,
    oldest: (moment: string) => `Vanhin niistä on kirjoitettu ${moment}.`,
    stuck: 'Viestit eivät lähde. Tarkista, vastaako sähköpostipalvelin.',
    link: 'Lähtemättömät viestit',
  },
  acts: {
    title: 'Mitä on tehty',
    hint: 'Lähetetyt lasketaan heti, luetut noin minuutin välein. Luvut säilyvät 90 päivää.',
    what: 'Osa',
    today: 'Tänään',
    yesterday: 'Eilen',
    week: '7 päivää',
    month: '30 päivää',
    none: 'Mitään ei ole vielä laskettu.',
    done: { read: 'luettu', send: 'lähetetty', run: 'ajettu' },
    refused: 'ei otettu vastaan',
    failed: 'epäonnistui',
  },
  functions: {
    comments: 'Kommentit',
    reports: 'Ilmoitukset kommenteista',
    signups: 'Ilmoittautumiset',
    subscriptions: 'Tilaukset',
    feedback: 'Palaute',
    notices: 'Tiedotteet',
    receipt: 'Kuitit',
    desk: 'Moderointi',
    health: 'Kunnon kysely',
  },
  schedules: {
    outbox: { name: 'Viestien lähetys', still: 'Viestejä ei lähde, ja iltojen muutokset jäävät kertomatta.' },
    rebuild: { name: 'Sivujen päivitys', still: 'Julkaistut ja poistetut kommentit eivät vaihdu sivuille.' },
    watch: { name: 'Valvonta', still: 'Kukaan ei saa viestiä, jos jokin muu pysähtyy.' },
    expire: { name: 'Yöllinen siivous', still: 'Vanhentunut ei poistu, eikä uuden päivän kirjoituksia julkaista.' },
    digest: { name: 'Uusien kirjoitusten viestit', still: 'Tilaajat eivät saa tietoa uusista kirjoituksista.' },
    mail: { name: 'Sähköposti', still: 'Viestit odottavat ja lähtevät, kun sähköpostipalvelin taas vastaa.' },
  },
  alarm: {
    stillSubject: (what: string) => `Pysähtynyt: ${what}`,
    still: (what: string, since: string) => `${what} on pysähtynyt. Viimeksi se toimi ${since}.`,
    overSubject: (what: string) => `Toimii taas: ${what}`,
    over: (what: string, since: string, until: string) =>
      `${what} toimii taas. Se oli pysähdyksissä ${since} alkaen, ja huomasimme sen toimivan ${until}.`,
    link: 'Avaa Toiminta',
  },
};
