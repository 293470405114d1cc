import { builtChecks } from './built-checks.ts';
import { readBuiltSite, type BuiltSite } from '../tools/built-site.ts';
import { expect, test as base } from './site.ts';

/** The demo as it is built with comments in every state. */
const test = base.extend<object, { built: BuiltSite }>({
  built: [
    async ({ world: { site } }, use) => {
      // Builds that others asked for are over when this one is.
      await site.build();
      await use(await readBuiltSite(site.dataDir, site.url));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

for (const [what, faults] of Object.entries(builtChecks)) {
  test(`every page ${what}`, async ({ built }) => {
    expect(built.pages.length).toBeGreaterThan(20);
    expect(await faults(built)).toEqual([]);
  });
}
