import type { ListName } from './rules.ts';

/**
 * The kind's keys. A piece of feedback is one hash. Kept beside it in the same atomic step: the desk's lists and the
 * queue of what passes its time, and how often what was said in a month (`count-store.ts`).
 */
export const keys = {
  record: (id: string) => `feedback:${id}`,
  list: (name: ListName) => `feedback:list:${name}`,
  due: 'feedback:due',
  counts: (month: string) => `feedback:counts:${month}`,
};
