import { choice } from './choice.ts';

/** How far a matter is: it is being prepared, opinions are asked, it is decided, or what was decided is followed. */
export const stages = ['preparing', 'consulting', 'decided', 'followed'] as const;

export type Stage = (typeof stages)[number];

/** The stage of preparation in front matter. */
export const stage = choice(stages, {
  preparing: 'valmistelussa',
  consulting: 'lausunnolla',
  decided: 'päätetty',
  followed: 'seurannassa',
});
