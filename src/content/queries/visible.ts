import { shownAt } from '../dated.ts';
import { asOfNow } from './moment.ts';

/** The preview shows writers their drafts and what is coming too, and marks them; nothing else ever does. */
export const showsDrafts: boolean = import.meta.env.DEV;

/** Of texts with a day those that pages show. */
export function visible<D extends Parameters<typeof shownAt>[0][number]>(items: readonly D[]): D[] {
  return showsDrafts ? [...items] : shownAt(items, asOfNow());
}
