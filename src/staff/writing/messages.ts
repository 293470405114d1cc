import { deskWriting as en } from '../../i18n/messages/en/desk-writing.ts';
import { deskWriting as fi } from '../../i18n/messages/fi/desk-writing.ts';
import { deskWriting as sv } from '../../i18n/messages/sv/desk-writing.ts';

/** Words of the page at which the editor opens. */
export const messages = { fi, sv, en } as const;
