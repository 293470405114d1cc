import { basename, dirname, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { contentDir } from '../../content/folder.ts';
import { loadSite } from '../../content/site.ts';
import { tellInside, tellNeed, tellProps } from '../../content/writing/component-faults.ts';
import { writingComponents, type ComponentName, type WritingComponent } from '../../content/writing/components.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The text that is being shown, for the components in it (`Astro.locals.text`). */
export interface ShownText {
  /** Its file as writers know it: `content/blog/<id>/fi.mdx`. */
  readonly file: string;
  /** Its folder: the name, and where it lies. */
  readonly id: string;
  readonly folder: string;
  readonly lang: Locale;
  /** Its question to readers, and where on the page that can be answered now. */
  readonly question: string | undefined;
  readonly answerAt: string | undefined;
  /** It is shown by a feed reader: without our style, far from our addresses. */
  readonly feed: boolean;
  /** An address of ours as the page writes it. */
  readonly link: (to: string) => string;
}

/** A file of the content, as a page renders it. */
interface Shown {
  readonly filePath?: string;
  readonly data: object;
}

/** What components must know of the text they stand in. @param here the page's own address */
export function shownText(
  { filePath = '', data }: Shown,
  shown: Pick<ShownText, 'lang' | 'answerAt' | 'feed'>,
  here: URL,
): ShownText {
  const path = resolve(filePath);
  return {
    ...shown,
    file: relative(dirname(contentDir), path),
    id: basename(dirname(path)),
    folder: dirname(path),
    question: 'question' in data && typeof data.question === 'string' ? data.question : undefined,
    link: (to) => (shown.feed ? new URL(to, here).href : to),
  };
}

/** What a component is given by the page: `Astro`. */
interface Given {
  readonly props: object;
  readonly locals: App.Locals;
}

/**
 * A component as it is used in a text: its props, checked, and the text.
 * @throws Error naming the file and what to write, when it is used wrongly
 */
export function used<Name extends ComponentName>(name: Name, { props, locals: { text } }: Given) {
  if (!text) throw new Error(`<${name}> stands outside a text`);
  const { props: schema, inside, needs }: WritingComponent = writingComponents[name];
  const [mother] = loadSite().languages;
  const wrong = (what: string) => new Error(`${text.file}: <${name}>: ${what}`);
  const result = schema.safeParse(props);
  if (!result.success) throw wrong(tellProps(name, result.error.issues, mother));
  if (needs && !text[needs]) throw wrong(tellNeed(needs, mother));
  return {
    props: result.data as z.output<(typeof writingComponents)[Name]['props']>,
    text,
    wrong,
    /** @throws Error when what stands between the tags is not what should */
    mustHold(found: boolean): void {
      if (!found) throw wrong(tellInside(inside, mother));
    },
  };
}

/** The pictures in a piece of HTML that the build made. */
export const picturesIn = (html: string): string[] => html.match(/<picture[\s\S]*?<\/picture>|<img[^>]*>/g) ?? [];
