import { readEnv } from './env.ts';

/**
 * Takes the copies of these tags off Netlify's edge. After a failure they go by themselves within a minute
 * (`src/http/shared-answer.ts`), sooner than anybody would try again. Where there is no edge, nothing is done.
 * @throws Error when Netlify does not take the request
 */
export async function purge(...tags: string[]): Promise<void> {
  const { purgeToken: token } = readEnv();
  if (token === null) return;
  // Few answers need it: nobody waits for its code to be read.
  const { purgeCache } = await import('@netlify/functions');
  await purgeCache({ tags, token });
}
