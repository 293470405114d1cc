import { resolve } from 'node:path';

/** The folder with one municipality's words and facts: `CONTENT_DIR`, or `content` in the project. Absolute. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');
