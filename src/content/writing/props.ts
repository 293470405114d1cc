import { z } from 'zod';
import type { Localized } from '../../i18n/locales.ts';

/** Words for a writer, in the languages of the tools: what a prop is for, and what to write. */
export interface Explained {
  readonly explain: Localized;
  /** The prop names a file beside the text. */
  readonly beside?: boolean;
}

/** The kinds of files that may be offered to readers: nothing that a browser would run as a page of this site. */
export const fileKinds = [
  ...['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'rtf'],
  ...['csv', 'txt', 'zip', 'ics', 'geojson', 'gpx', 'mp3', 'mp4', 'webm', 'vtt'],
] as const;

/** What a fault of a prop says, as `params` of the zod issue: `issue.params.explain[lang]`. */
export const asking = (fi: string, sv: string, en: string) => ({ params: { explain: { fi, sv, en } } });

/** A prop with what it is for. Every prop is a text in quotes; an expression in braces is never needed. */
const text = (explain: Localized) => z.string().trim().min(1).meta({ explain });

/** Words. */
export const words = (fi: string, sv: string, en: string) => text({ fi, sv, en });

/** A prop that may be left out; it is explained all the same. */
export const maybe = (prop: z.ZodString) => prop.optional().meta(prop.meta() ?? {});

/** A file beside the text, one of some kinds; its name becomes a part of an address. */
export const beside = (kinds: readonly string[], explain: Localized) =>
  text(explain)
    .refine(
      (name) => /^(?:\.\/)?[\w-][\w.-]*$/.test(name) && kinds.includes(name.split('.').at(-1)?.toLowerCase() ?? ''),
      asking(
        `Kirjoita tekstin vieressä olevan tiedoston nimi ilman ääkkösiä ja välilyöntejä. Pääte on ${kinds.join(', ')}.`,
        `Skriv namnet på en fil bredvid texten, utan å, ä, ö och mellanslag. Ändelsen är ${kinds.join(', ')}.`,
        `Write the name of a file beside the text, without å, ä, ö and spaces. It ends in ${kinds.join(', ')}.`,
      ),
    )
    .meta({ explain, beside: true });

/** An address on this site or elsewhere. */
export const address = (fi: string, sv: string, en: string) =>
  text({ fi, sv, en })
    .refine(
      (link) => /^(\/(?!\/)|https:\/\/)\S+$/.test(link),
      asking(
        'Kirjoita osoite, jonka alussa on https:// tai omalla sivustolla /.',
        'Skriv en adress som börjar med https:// eller, på den egna webbplatsen, med /.',
        'Write an address that begins with https://, or with / on this site.',
      ),
    )
    .meta({ explain: { fi, sv, en } });

/** A phone number, as people write it. */
export const phone = (fi: string, sv: string, en: string) =>
  text({ fi, sv, en })
    .refine(
      (number) => /^\+?[\d\s()-]{3,24}$/.test(number),
      asking('Kirjoita puhelinnumero numeroina.', 'Skriv telefonnumret med siffror.', 'Write the number in digits.'),
    )
    .meta({ explain: { fi, sv, en } });

/** An e-mail address. */
export const email = (fi: string, sv: string, en: string) =>
  text({ fi, sv, en })
    .refine(
      (given) => z.email().safeParse(given).success,
      asking(
        'Kirjoita sähköpostiosoite, kuten osallistu@kunta.example.',
        'Skriv en e-postadress, som delta@kommun.example.',
        'Write an e-mail address, as in takepart@town.example.',
      ),
    )
    .meta({ explain: { fi, sv, en } });
