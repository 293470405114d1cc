import type { Locale } from '../../i18n/locales.ts';
import { openness as discussionOf } from '../../participation/comments/post-facts.ts';
import { openness as signupOf } from '../../participation/signups/rules.ts';
import { ahead } from '../evening-lists.ts';
import { loadSite } from '../site.ts';
import { shownTo, type Shown } from '../shown.ts';
import { evenings, type Evening } from './evenings.ts';
import { posts } from './posts.ts';
import { strategyPages } from './strategy.ts';

/** How many questions of posts are told, the newest ones: a post's discussion is seldom closed. */
const mostQuestions = 3;

/** Something in which one can take part now. Times in milliseconds since 1970 (UTC). */
export interface Open {
  readonly kind: 'evening' | 'strategy' | 'question';
  readonly to: Shown;
  /** Until when; null: no such time. */
  readonly until: number | null;
  /** The evening itself, whose places are told. */
  readonly evening?: Evening;
}

/** What is open for participation at a moment: evenings, then plans that ask for views, then questions. */
export async function openNow(lang: Locale, now: number): Promise<Open[]> {
  const { languages } = loadSite();
  const coming = ahead(await evenings(), now).filter((evening) => signupOf(evening, now).open);
  const asked = (items: Awaited<ReturnType<typeof posts | typeof strategyPages>>) =>
    items.filter((item) => item.main.data.question !== undefined && discussionOf(item, now).open);
  const plans = asked(await strategyPages());
  const questions = asked(await posts()).slice(0, mostQuestions);
  const told = (kind: Open['kind'], items: typeof plans) =>
    items.map((item) => ({ kind, to: shownTo(lang, item, languages), until: item.commentsClose }));
  return [
    ...coming.map((evening) => ({
      kind: 'evening' as const,
      to: shownTo(lang, evening, languages),
      until: evening.signupCloses,
      evening,
    })),
    ...told('strategy', plans),
    ...told('question', questions),
  ];
}
