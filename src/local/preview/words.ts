import type { Locale } from '../../i18n/locales.ts';
import type { Standing } from '../../content/standing.ts';

/** What the preview says to writers. */
interface PreviewWords {
  /** Above the list of faults on a page that can be shown. */
  readonly faults: (count: number) => string;
  /** The heading of a page that cannot be shown. */
  readonly stopped: string;
  readonly mend: string;
  /** When nothing is wrong with the content. */
  readonly program: string;
  /** In a list, after a title. */
  readonly mark: Readonly<Record<Exclude<Standing, 'shown'>, string>>;
  readonly draft: string;
  /** When it comes out, as people write it. */
  readonly coming: (moment: string) => string;
}

export const previewWords: Readonly<Record<Locale, PreviewWords>> = {
  fi: {
    faults: (count) =>
      count === 1 ? 'Tekstissä on yksi kohta korjattavana' : `Teksteissä on ${count} kohtaa korjattavana`,
    stopped: 'Tätä sivua ei voi vielä näyttää',
    mend: 'Korjaa nämä kohdat ja tallenna. Sivu tulee esiin itsestään.',
    program: 'Teksteissä ei ole vikaa, joten vika on ohjelmassa. Pääteikkunassa kerrotaan lisää.',
    mark: { draft: 'luonnos', coming: 'tulossa' },
    draft: 'Luonnos. Tämä ei näy lukijoille, ennen kuin poistat rivin draft: true.',
    coming: (moment) => `Tulossa. Lukijat näkevät tämän ${moment}.`,
  },
  sv: {
    faults: (count) => (count === 1 ? 'Ett ställe i texten ska rättas' : `${count} ställen i texterna ska rättas`),
    stopped: 'Den här sidan kan inte visas än',
    mend: 'Rätta de här ställena och spara. Sidan kommer fram av sig själv.',
    program: 'Det är inget fel i texterna, så felet finns i programmet. Terminalen berättar mer.',
    mark: { draft: 'utkast', coming: 'kommande' },
    draft: 'Utkast. Läsarna ser inte det här förrän du tar bort raden draft: true.',
    coming: (moment) => `Kommande. Läsarna ser det här ${moment}.`,
  },
  en: {
    faults: (count) =>
      count === 1 ? 'There is one place to mend in the texts' : `There are ${count} places to mend in the texts`,
    stopped: 'This page cannot be shown yet',
    mend: 'Mend these places and save. The page comes by itself.',
    program: 'Nothing is wrong with the texts, so it is the program. The terminal tells more.',
    mark: { draft: 'draft', coming: 'coming' },
    draft: 'Draft. Readers do not see this until you take out the line draft: true.',
    coming: (moment) => `Coming. Readers will see this on ${moment}.`,
  },
};
