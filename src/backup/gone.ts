const list = /"gone":\[("[cersf][a-z\d]{12}"(?:,"[cersf][a-z\d]{12}")*)\]/g;

/**
 * What lines of the platform's log say was taken back or erased (`src/run.ts`), whatever else stands in the lines.
 * @returns the letter of each receipt and its id, each once
 */
export function readGone(log: string): string[] {
  const found = [...log.matchAll(list)].flatMap(([, names = '']) => JSON.parse(`[${names}]`) as string[]);
  return [...new Set(found)];
}
