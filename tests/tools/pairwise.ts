/**
 * A small sample of many combinations: every pair of values that occurs together in some candidate occurs together in a
 * chosen one. Most faults show when two things meet, few only when three do. Greedy: each step takes the candidate
 * with the most pairs not yet seen, the earlier one among equals, so the same candidates give the same sample.
 */
export function pairwise<Row extends Readonly<Record<string, string>>>(candidates: readonly Row[]): Row[] {
  const open = candidates.map((row) => ({ row, pairs: pairsOf(row) }));
  const missing = new Set(open.flatMap(({ pairs }) => pairs));
  const news = ({ pairs }: { pairs: readonly string[] }) => pairs.filter((pair) => missing.has(pair)).length;
  const chosen: Row[] = [];
  while (missing.size > 0) {
    const best = open.reduce((most, next) => (news(next) > news(most) ? next : most));
    for (const pair of best.pairs) missing.delete(pair);
    chosen.push(best.row);
  }
  return chosen;
}

/** Every two factors of a row with their values, each pair as one text. */
export function pairsOf(row: Readonly<Record<string, string>>): string[] {
  const values = Object.entries(row);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => JSON.stringify([one, other])));
}
