/**
 * The entry of the comments that tells how many builds had been wished for when they were read; no post has its id.
 * In a file of its own, because whoever reads it (a page) must not reach the store through whoever writes it.
 */
export const asOf = '/';
