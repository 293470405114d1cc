import { shownAt } from '../dated.ts';
import { isPreview } from '../preview.ts';
import { asOfNow } from './moment.ts';

/** Of texts with a day those that pages show; the preview shows writers their drafts and what is coming too, and marks them. */
export function visible<D extends Parameters<typeof shownAt>[0][number]>(items: readonly D[]): D[] {
  return isPreview ? [...items] : shownAt(items, asOfNow());
}
