/** The page at `/desk/content/` before the editor opens in it, and where it does not. */
export const deskWriting = {
  tab: 'Kirjoita',
  title: 'Kirjoita selaimessa',
  lead: 'Täällä sivuston tekstit kirjoitetaan lomakkeella, ilman päätettä ja tiedostoja.',
  opening: 'Editori avautuu.',
  needsScript: 'Editori tarvitsee JavaScriptin. Tekstit voi kirjoittaa myös tiedostoina kirjoittajan oppaan mukaan.',
  off: 'Tällä palvelimella editori ei ole käytössä. Se otetaan käyttöön, kun site.yaml kertoo kohdassa editor, missä Git-palvelussa tekstit ovat. Omalla koneella editori toimii ilman tunnuksia, kun sivusto on käynnistetty komennolla npm start tai npm run dev.',
  failed: 'Editori ei auennut. Lataa sivu uudelleen.',
};
