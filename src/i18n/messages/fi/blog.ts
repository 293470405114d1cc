export const blog = {
  backToList: 'Takaisin listaukseen',
  empty: 'Täällä ei ole vielä kirjoituksia.',
  question: 'Kysymys sinulle',
  answer: 'Vastaa kysymykseen',
  elsewhere: 'Tätä kirjoitusta ei ole suomeksi. Lue se tällä kielellä:',
};
