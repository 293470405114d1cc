/** What the components of a text say of themselves. */
export const writing = {
  credit: (who: string) => `Kuva: ${who}`,
  video: 'video',
  opensAt: (host: string) => `avautuu palvelussa ${host}`,
  captions: (languages: string) => `Tekstitetty ${languages}.`,
  captionsTrack: 'Tekstitys',
  noFile: (name: string) => `tiedostoa ${name} ei ole tekstin kansiossa. Pane se sinne tai korjaa nimi.`,
  footnotes: 'Alaviitteet',
  /** `{reference}` is the footnote’s number. */
  backToText: 'Takaisin viittaukseen {reference}',
};
