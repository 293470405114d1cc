import { getCollection } from 'astro:content';
import type { PublicMonth } from '../../participation/feedback/figures.ts';

/** The figures of feedback that everybody may see, as of this build; the newest month first. */
export async function feedbackFigures(): Promise<PublicMonth[]> {
  const months = await getCollection('feedbackFigures');
  return months.map(({ id, data }) => ({ month: id, ...data })).sort((a, b) => (a.month < b.month ? 1 : -1));
}
