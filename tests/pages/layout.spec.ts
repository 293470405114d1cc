import { layoutFaults } from './layout.ts';
import { expect, test } from './site.ts';
import { allStates } from './states/all.ts';
import { inWindow, openState } from './states/in-window.ts';

// Every state once; the languages take turns.
allStates.forEach((state, at) => {
  const lang = state.langs[at % state.langs.length] ?? 'fi';

  test(
    `${state.kind}, ${state.state}, ${lang}`,
    inWindow(state, async (page, world) => {
      await openState(page, state, lang, world);
      expect(await layoutFaults(page)).toEqual([]);
    }),
  );
});
