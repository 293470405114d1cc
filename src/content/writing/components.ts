import { z } from 'zod';
import type { Localized } from '../../i18n/locales.ts';
import { address, asking, beside, email, fileKinds, maybe, phone, words } from './props.ts';

/**
 * What stands between a component's tags, as Markdown with an empty line on either side: nothing, text, one picture,
 * several pictures, a numbered list, or a table.
 */
type Inside = 'nothing' | 'text' | 'text?' | 'picture' | 'pictures' | 'list' | 'table';

/** A component that a writer may use in a text. */
export interface WritingComponent {
  /** What it is for, in one line. */
  readonly explain: Localized;
  /** Its props; each has `.meta()` as told in `props.ts`, and no other is taken. */
  readonly props: z.ZodObject<z.ZodRawShape, z.core.$strict>;
  readonly inside: Inside;
  /** A field that the text's front matter must have for it. */
  readonly needs?: 'question';
}

const credit = maybe(words('Kuvan tekijä.', 'Vem som har gjort bilden.', 'Who made the picture.'));

/** The components that texts may use, by name: the check, the editor and the pages all go by this table. */
export const writingComponents = {
  Question: {
    explain: {
      fi: 'Kysymys lukijoille tekstin keskelle. Sanat ovat alkutietojen kohdassa question.',
      sv: 'Frågan till läsarna mitt i texten. Orden står i fältet question.',
      en: 'The question to readers in the middle of the text. Its words are in the field question.',
    },
    props: z.strictObject({}),
    inside: 'nothing',
    needs: 'question',
  },
  Quote: {
    explain: {
      fi: 'Lainaus ja sen sanoja.',
      sv: 'Ett citat och den som sade det.',
      en: 'A quotation and who said it.',
    },
    props: z.strictObject({
      who: words('Kuka sanoi tai mistä lainaus on.', 'Vem som sade det, eller källan.', 'Who said it, or the source.'),
      role: maybe(words('Sanojan rooli.', 'Talarens roll.', 'The role of whoever said it.')),
      link: maybe(address('Mistä sen voi lukea.', 'Var det går att läsa.', 'Where it can be read.')),
    }),
    inside: 'text',
  },
  Figure: {
    explain: {
      fi: 'Kuva, jolla on kuvateksti.',
      sv: 'En bild med bildtext.',
      en: 'A picture with a caption.',
    },
    props: z.strictObject({
      caption: words('Kuvateksti.', 'Bildtexten.', 'The caption.'),
      credit,
    }),
    inside: 'picture',
  },
  Gallery: {
    explain: {
      fi: 'Monta kuvaa yhdessä.',
      sv: 'Flera bilder tillsammans.',
      en: 'Several pictures together.',
    },
    props: z.strictObject({
      caption: maybe(words('Kuvien yhteinen kuvateksti.', 'Bildernas bildtext.', 'The caption of all of them.')),
      credit,
    }),
    inside: 'pictures',
  },
  Video: {
    explain: {
      fi: 'Video: oma tiedosto tai linkki muualle. Mitään ei ladata ennen painallusta.',
      sv: 'En video: en egen fil eller en länk. Inget laddas före trycket.',
      en: 'A video: a file of your own or a link. Nothing is loaded before it is pressed.',
    },
    props: z
      .strictObject({
        title: words('Mitä videolla on.', 'Vad videon visar.', 'What the video shows.'),
        captions: words(
          'Millä kielillä video on tekstitetty, esimerkiksi suomeksi ja ruotsiksi.',
          'Hur videon är textad, till exempel på finska och svenska.',
          'The languages of its captions, as in Finnish and Swedish.',
        ),
        length: maybe(
          words('Kesto, esimerkiksi 2 min.', 'Längden, till exempel 2 min.', 'How long it is, as in 2 min.'),
        ),
        link: maybe(address('Missä video on.', 'Var videon finns.', 'Where the video is.')),
        file: maybe(
          beside(['mp4', 'webm'], {
            fi: 'Videotiedosto tekstin vieressä.',
            sv: 'Videofilen bredvid texten.',
            en: 'The video file beside the text.',
          }),
        ),
        track: maybe(
          beside(['vtt'], {
            fi: 'Tekstitystiedosto tekstin vieressä.',
            sv: 'Filen med undertexter bredvid texten.',
            en: 'The captions file beside the text.',
          }),
        ),
      })
      .refine(
        ({ link, file }) => (link === undefined) !== (file === undefined),
        asking(
          'Anna joko link (video muualla) tai file (video tekstin vieressä).',
          'Ange antingen link (videon finns någon annanstans) eller file (videon bredvid texten).',
          'Give either link (the video is elsewhere) or file (the video beside the text).',
        ),
      )
      .refine(
        ({ file, track }) => (file === undefined) === (track === undefined),
        asking(
          'Oma video tarvitsee tekstityksen: anna file ja track yhdessä.',
          'En egen video behöver undertexter: ange file och track tillsammans.',
          'A video of your own needs captions: give file and track together.',
        ),
      ),
    inside: 'nothing',
  },
  ContactCard: {
    explain: {
      fi: 'Keneen saa yhteyden, milloin ja miten.',
      sv: 'Vem man kan kontakta, när och hur.',
      en: 'Whom to contact, when and how.',
    },
    props: z.strictObject({
      role: words(
        'Rooli, esimerkiksi viestintä. Roolit ovat site.yaml-tiedoston kohdassa people.',
        'Rollen, till exempel viestintä. Rollerna finns i site.yaml under people.',
        'The role, as in viestintä. The roles are in site.yaml under people.',
      ),
      phone: maybe(
        phone(
          'Puhelinnumero. Jos ei ole puhelinta eikä sähköpostia, tulevat kunnan omat.',
          'Telefonnumret. Utan telefon och e-post står kommunens egna.',
          "The phone number. Without phone and e-mail the municipality's own stand.",
        ),
      ),
      email: maybe(email('Sähköpostiosoite.', 'E-postadressen.', 'The e-mail address.')),
      hours: maybe(words('Milloin puhelimeen vastataan.', 'När telefonen besvaras.', 'When the phone is answered.')),
    }),
    inside: 'text?',
  },
  Timeline: {
    explain: {
      fi: 'Aikajana numeroidusta luettelosta. Jokainen kohta alkaa lihavoidulla ajalla.',
      sv: 'En tidslinje av en numrerad lista. Varje punkt börjar med en tid i fetstil.',
      en: 'A timeline made of a numbered list. Each point begins with a time in bold.',
    },
    props: z.strictObject({}),
    inside: 'list',
  },
  Plot: {
    explain: {
      fi: 'Kuvio pienestä taulukosta: vasemmalla nimet, oikealla luvut.',
      sv: 'Ett diagram av en liten tabell: namn till vänster, tal till höger.',
      en: 'A plot made of a small table: names on the left, numbers on the right.',
    },
    props: z.strictObject({
      title: words('Mitä luvut kertovat.', 'Vad talen berättar.', 'What the numbers tell.'),
    }),
    inside: 'table',
  },
  FileLink: {
    explain: {
      fi: 'Linkki tiedostoon, joka on tekstin vieressä. Koko ja tyyppi tulevat itsestään.',
      sv: 'En länk till en fil bredvid texten. Storlek och typ kommer av sig själva.',
      en: 'A link to a file beside the text. Its size and kind come by themselves.',
    },
    props: z.strictObject({
      file: beside(fileKinds, {
        fi: 'Tiedosto tekstin vieressä.',
        sv: 'Filen bredvid texten.',
        en: 'The file beside the text.',
      }),
      title: words('Linkin teksti.', 'Länkens text.', "The link's words."),
    }),
    inside: 'nothing',
  },
  KeepingTimes: {
    explain: {
      fi: 'Tietosuojaselosteen säilytysajat.',
      sv: 'Dataskyddsbeskrivningens lagringstider.',
      en: 'The keeping times of the privacy notice.',
    },
    props: z.strictObject({}),
    inside: 'nothing',
  },
} as const satisfies Readonly<Record<string, WritingComponent>>;

/** The name of such a component. */
export type ComponentName = keyof typeof writingComponents;
