import { isPreview } from '../preview.ts';

/** In a build the content stays as it is, so a question is asked once; in the preview each page asks anew. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (isPreview ? ask() : (answer ??= ask()));
}
