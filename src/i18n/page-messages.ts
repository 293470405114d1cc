import { statements as enStatements } from './messages/en/statements.ts';
import { statements as fiStatements } from './messages/fi/statements.ts';
import { statements as svStatements } from './messages/sv/statements.ts';
import type { Locale } from './locales.ts';

/** Words of static pages alone. Finnish sets the shape. */
export interface PageMessages {
  readonly statements: typeof fiStatements;
}

/** Words that only static pages say; functions, which carry the words of `messages.ts`, are lighter without them. */
export const pageMessages: Readonly<Record<Locale, PageMessages>> = {
  fi: { statements: fiStatements },
  sv: { statements: svStatements },
  en: { statements: enStatements },
};
