/** The entry of the comments that tells how many builds had been wished for when they were read; no post has its id. */
export const asOf = '/';
