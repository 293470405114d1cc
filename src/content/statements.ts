import { z } from 'zod';
import { fieldSays } from './field-words.ts';
import { day } from './times.ts';

const text = z.string().min(1);

/** Words with which a claim would cover everything, which the law does not allow. */
const everything = /^(koko|hela|the (whole|entire)|whole|entire|all)\b|^(sivusto|webbplatsen|tjänsten|palvelu)$/i;

/** Facts of the accessibility statement (Act 306/2019 § 9): only the site's first language carries them. */
export const statementFacts = {
  /** full: WCAG 2.1 A and AA are met; partial: but for the failures listed; none: they are not. */
  conformance: z.enum(['full', 'partial', 'none']).optional(),
  /** The day the site was opened to the public. */
  siteOpened: day.optional(),
  /** The day the statement was first drawn up. */
  drawnUp: day.optional(),
  /** The day the site was last assessed. */
  assessed: day.optional(),
  /** Who assessed it: the municipality or somebody outside it. */
  assessedBy: z.enum(['self', 'external']).optional(),
};

/** What does not meet the requirements yet. */
const failure = z.strictObject({
  /** What one cannot do or perceive, in plain words. */
  what: text,
  /** The success criterion of WCAG 2.1 or 2.2, as in "3.1.2". */
  criterion: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, fieldSays.criterion.en),
  /** Why it is so. */
  why: text,
  /** When it will be mended. */
  when: text.optional(),
});

/** Texts of the accessibility statement: each language has its own. */
export const statementTexts = {
  failures: z.array(failure).optional(),
  /** What would be a disproportionate burden: some content and the grounds for it, never the whole site. */
  burden: z
    .array(
      z.strictObject({
        what: text.refine((words) => !everything.test(words), fieldSays.everything.en),
        grounds: text,
        until: text.optional(),
      }),
    )
    .optional(),
  /** Contents that the law leaves out, as residents' own comments. */
  notCovered: z.array(text).optional(),
  /** How the same information can be had in another way. */
  otherWay: text.optional(),
  /** How accessibility was assessed. */
  method: text.optional(),
};
