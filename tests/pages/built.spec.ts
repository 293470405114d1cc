import { builtChecks } from './built-checks.ts';
import { expect, test } from './site.ts';

for (const [what, faults] of Object.entries(builtChecks)) {
  test(`every page ${what}`, async ({ built }) => {
    expect(built.pages.length).toBeGreaterThan(20);
    expect(await faults(built)).toEqual([]);
  });
}
