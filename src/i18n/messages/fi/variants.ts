export const variants = {
  easy: 'Selkokieli',
  easyTitle: (title: string) => `${title} selkokielellä`,
  readEasy: 'Lue tämä selkokielellä',
  readPlain: 'Lue sama yleiskielellä',
};
