import { contact as enContact } from './messages/en/contact.ts';
import { front as enFront } from './messages/en/front.ts';
import { search as enSearch } from './messages/en/search.ts';
import { statements as enStatements } from './messages/en/statements.ts';
import { strategy as enStrategy } from './messages/en/strategy.ts';
import { variants as enVariants } from './messages/en/variants.ts';
import { writing as enWriting } from './messages/en/writing.ts';
import { openData as enData } from './messages/en/open-data.ts';
import { contact as fiContact } from './messages/fi/contact.ts';
import { front as fiFront } from './messages/fi/front.ts';
import { openData as fiData } from './messages/fi/open-data.ts';
import { search as fiSearch } from './messages/fi/search.ts';
import { statements as fiStatements } from './messages/fi/statements.ts';
import { strategy as fiStrategy } from './messages/fi/strategy.ts';
import { variants as fiVariants } from './messages/fi/variants.ts';
import { writing as fiWriting } from './messages/fi/writing.ts';
import { contact as svContact } from './messages/sv/contact.ts';
import { front as svFront } from './messages/sv/front.ts';
import { openData as svData } from './messages/sv/open-data.ts';
import { search as svSearch } from './messages/sv/search.ts';
import { statements as svStatements } from './messages/sv/statements.ts';
import { strategy as svStrategy } from './messages/sv/strategy.ts';
import { variants as svVariants } from './messages/sv/variants.ts';
import { writing as svWriting } from './messages/sv/writing.ts';
import type { Locale } from './locales.ts';

/** Words of static pages alone. Finnish sets the shape. */
export interface PageMessages {
  readonly contact: typeof fiContact;
  readonly front: typeof fiFront;
  readonly openData: typeof fiData;
  readonly search: typeof fiSearch;
  readonly statements: typeof fiStatements;
  readonly strategy: typeof fiStrategy;
  readonly variants: typeof fiVariants;
  readonly writing: typeof fiWriting;
}

/** Words that only static pages say; functions, which carry the words of `messages.ts`, are lighter without them. */
export const pageMessages: Readonly<Record<Locale, PageMessages>> = {
  fi: {
    contact: fiContact,
    front: fiFront,
    openData: fiData,
    search: fiSearch,
    statements: fiStatements,
    strategy: fiStrategy,
    variants: fiVariants,
    writing: fiWriting,
  },
  sv: {
    contact: svContact,
    front: svFront,
    openData: svData,
    search: svSearch,
    statements: svStatements,
    strategy: svStrategy,
    variants: svVariants,
    writing: svWriting,
  },
  en: {
    contact: enContact,
    front: enFront,
    openData: enData,
    search: enSearch,
    statements: enStatements,
    strategy: enStrategy,
    variants: enVariants,
    writing: enWriting,
  },
};
