import type { FieldTable } from '../fields.ts';

const day = { fi: 'Esimerkiksi 2026-06-07.', sv: 'Till exempel 2026-06-07.', en: 'As in 2026-06-07.' };

/** Fields of the statements in `content/pages`. */
export const pages: FieldTable = {
  conformance: {
    label: { fi: 'Täyttyvätkö vaatimukset', sv: 'Uppfylls kraven', en: 'Are the requirements met' },
    hint: {
      fi: 'full = kokonaan, partial = osittain, none = eivät.',
      sv: 'full = helt, partial = delvis, none = inte.',
      en: 'full, partial or none.',
    },
  },
  siteOpened: { label: { fi: 'Sivusto avattiin', sv: 'Webbplatsen öppnades', en: 'Site opened' }, hint: day },
  drawnUp: { label: { fi: 'Seloste laadittiin', sv: 'Utlåtandet upprättades', en: 'Drawn up' }, hint: day },
  assessed: { label: { fi: 'Arvioitu', sv: 'Bedömd', en: 'Assessed' }, hint: day },
  assessedBy: {
    label: { fi: 'Kuka arvioi', sv: 'Vem som bedömde', en: 'Assessed by' },
    hint: {
      fi: 'self = kunta itse, external = joku ulkopuolinen.',
      sv: 'self = kommunen själv, external = någon utomstående.',
      en: 'self = the municipality, external = somebody outside it.',
    },
  },
  failures: {
    label: { fi: 'Mikä ei vielä toimi', sv: 'Vad som inte fungerar än', en: 'What does not work yet' },
    hint: {
      fi: 'Jokainen puute: mitä ei voi tehdä, WCAG-kriteeri ja syy.',
      sv: 'Varje brist: vad man inte kan göra, WCAG-kriteriet och orsaken.',
      en: 'Each failure: what one cannot do, the WCAG criterion and the reason.',
    },
  },
  'failures.what': {
    label: { fi: 'Mitä ei voi tehdä', sv: 'Vad man inte kan göra', en: 'What one cannot do' },
    hint: { fi: 'Tavallisin sanoin.', sv: 'Med vanliga ord.', en: 'In plain words.' },
  },
  'failures.criterion': {
    label: { fi: 'WCAG-kriteeri', sv: 'WCAG-kriterium', en: 'WCAG criterion' },
    hint: {
      fi: 'Numero lainausmerkeissä, esimerkiksi "3.1.2".',
      sv: 'Numret inom citattecken, till exempel "3.1.2".',
      en: 'Its number in quotes, as in "3.1.2".',
    },
  },
  'failures.why': {
    label: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
    hint: { fi: 'Miksi näin on.', sv: 'Varför det är så.', en: 'Why it is so.' },
  },
  'failures.when': {
    label: { fi: 'Milloin korjataan', sv: 'När det rättas till', en: 'When it will be mended' },
    hint: { fi: 'Esimerkiksi: keväällä 2027.', sv: 'Till exempel: våren 2027.', en: 'As in: spring 2027.' },
  },
  burden: {
    label: { fi: 'Kohtuuton rasite', sv: 'Oproportionell börda', en: 'Disproportionate burden' },
    hint: {
      fi: 'Sisältö, jota ei voi kohtuudella tehdä saavutettavaksi, ja perustelu. Ei koskaan koko sivusto.',
      sv: 'Innehåll som inte rimligen kan göras tillgängligt, och motiveringen. Aldrig hela webbplatsen.',
      en: 'Content that cannot reasonably be made accessible, and the grounds. Never the whole site.',
    },
  },
  'burden.what': {
    label: { fi: 'Mikä sisältö', sv: 'Vilket innehåll', en: 'Which content' },
    hint: { fi: 'Nimeä sisältö.', sv: 'Nämn innehållet.', en: 'Name the content.' },
  },
  'burden.grounds': {
    label: { fi: 'Perustelu', sv: 'Motivering', en: 'Grounds' },
    hint: {
      fi: 'Miksi rasite on kohtuuton.',
      sv: 'Varför bördan är oproportionell.',
      en: 'Why it is disproportionate.',
    },
  },
  'burden.until': {
    label: { fi: 'Mihin asti', sv: 'Till när', en: 'Until when' },
    hint: {
      fi: 'Esimerkiksi: vuoden 2027 loppuun.',
      sv: 'Till exempel: till slutet av 2027.',
      en: 'As in: the end of 2027.',
    },
  },
  notCovered: {
    label: { fi: 'Mitä laki ei koske', sv: 'Vad lagen inte gäller', en: 'What the law leaves out' },
    hint: {
      fi: 'Esimerkiksi asukkaiden kommentit. Tyhjä lista on [].',
      sv: 'Till exempel invånarnas kommentarer. En tom lista är [].',
      en: 'As residents’ own comments. An empty list is [].',
    },
  },
  otherWay: {
    label: { fi: 'Miten tiedon saa muuten', sv: 'Hur man får informationen på annat sätt', en: 'Another way' },
    hint: {
      fi: 'Miten saman tiedon saa muulla tavalla: puhelin, posti, palvelupiste.',
      sv: 'Hur man får samma information: telefon, post, servicepunkt.',
      en: 'How the same information can be had: by phone, post, at the desk.',
    },
  },
  method: {
    label: { fi: 'Arviointitapa', sv: 'Bedömningssätt', en: 'Method' },
    hint: {
      fi: 'Miten saavutettavuus arvioitiin.',
      sv: 'Hur tillgängligheten bedömdes.',
      en: 'How accessibility was assessed.',
    },
  },
};
