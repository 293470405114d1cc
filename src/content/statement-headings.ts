import type { Locale } from '../i18n/locales.ts';
import type { PageKey } from '../i18n/routes.ts';

/** Section headings that a text must have, and what asks for each, in the order they stand in. */
export type Sections = readonly (Readonly<Record<Locale, string>> & { readonly because: string })[];

/** What a privacy notice tells (GDPR articles 13 and 14, Act 1050/2018). */
const privacy: Sections = [
  because('what it is about', 'Mitä tämä seloste koskee', 'Vad beskrivningen gäller', 'What this notice covers'),
  because('GDPR 13.1 a', 'Rekisterinpitäjä', 'Personuppgiftsansvarig', 'Controller'),
  because('GDPR 13.1 a', 'Kuka vastaa kysymyksiin', 'Vem som svarar på frågor', 'Who answers questions'),
  because('GDPR 13.1 b', 'Tietosuojavastaava', 'Dataskyddsombud', 'Data protection officer'),
  because('GDPR 13.1 c', 'Mihin tietoja käytetään', 'Vad uppgifterna används till', 'What the data is used for'),
  because('GDPR 13.1 c–d', 'Millä perusteella', 'På vilken grund', 'On what basis'),
  because('GDPR 13.2 e, 14.1 d', 'Mitä tietoja keräämme', 'Vilka uppgifter vi samlar in', 'What data we collect'),
  because('GDPR 14.2 f', 'Mistä tiedot saadaan', 'Varifrån uppgifterna kommer', 'Where the data comes from'),
  because('GDPR 13.1 e', 'Kuka tiedot näkee', 'Vem som ser uppgifterna', 'Who can see the data'),
  because(
    'GDPR 13.1 e–f, 28',
    'Kuka käsittelee tietoja puolestamme',
    'Vem som behandlar uppgifter för vår räkning',
    'Who processes data for us',
  ),
  because(
    'GDPR 13.2 a',
    'Kuinka kauan tietoja säilytetään',
    'Hur länge uppgifterna sparas',
    'How long the data is kept',
  ),
  because('GDPR 32', 'Miten tiedot suojataan', 'Hur uppgifterna skyddas', 'How the data is protected'),
  because('GDPR 13.2 f', 'Automaattiset päätökset', 'Automatiska beslut', 'Automated decisions'),
  because('GDPR 13.2 b–c', 'Mitä oikeuksia sinulla on', 'Vilka rättigheter du har', 'What rights you have'),
  because('GDPR 13.2 d', 'Jos olet tyytymätön', 'Om du är missnöjd', 'If you are not satisfied'),
  because(
    'Act 917/2014 § 205',
    'Evästeet ja kävijätilastot',
    'Kakor och besöksstatistik',
    'Cookies and visitor statistics',
  ),
];

/** What the rules of a discussion tell (after DSA articles 14, 16 and 17; Local Government Act 410/2015 § 23). */
const rules: Sections = [
  because('DSA 14.1', 'Näin kommentti julkaistaan', 'Så publiceras en kommentar', 'How a comment is published'),
  because('DSA 14.1', 'Mikä on lailla kielletty', 'Vad som är förbjudet enligt lag', 'What the law forbids'),
  because(
    'DSA 14.1',
    'Mikä ei kuulu tähän keskusteluun',
    'Vad som inte hör hemma i diskussionen',
    'What does not belong in the discussion',
  ),
  because(
    'DSA 14.4',
    'Mikä ei ole syy poistaa',
    'Vad som inte är ett skäl att ta bort',
    'What is no reason for removal',
  ),
  because('DSA 17', 'Miten ratkaisusta kerrotaan', 'Så berättar vi om ett beslut', 'How we tell you about a decision'),
  because(
    'DSA 17.3 f',
    'Jos olet eri mieltä ratkaisusta',
    'Om du inte håller med om beslutet',
    'If you disagree with a decision',
  ),
  because(
    'DSA 16',
    'Jos näet asiattoman kommentin',
    'Om du ser en olämplig kommentar',
    'If you see an inappropriate comment',
  ),
  because(
    'Act 410/2015 § 23',
    'Kommentti ei ole kuntalaisaloite',
    'En kommentar är inte ett invånarinitiativ',
    'A comment is not a residents’ initiative',
  ),
];

function because(reason: string, fi: string, sv: string, en: string): Sections[number] {
  return { because: reason, fi, sv, en };
}

/** The sections that the text of a statement must have; the accessibility statement has fields instead. */
export const sectionsOf: Readonly<Partial<Record<PageKey, Sections>>> = { privacy, rules };
