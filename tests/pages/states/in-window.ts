import type { Page, Response } from '@playwright/test';
import type { State, World } from './state.ts';

interface Windows {
  page: Page;
  desk: Page;
  stranger: Page;
  world: World;
}

type Run = (page: Page, world: World) => Promise<void>;

/** The body of a test, in the window that a state belongs in; Playwright reads from its pattern what to prepare. */
export function inWindow({ window }: State, run: Run) {
  switch (window) {
    case 'page':
      return ({ page, world }: Pick<Windows, 'page' | 'world'>) => run(page, world);
    case 'desk':
      return ({ desk, world }: Pick<Windows, 'desk' | 'world'>) => run(desk, world);
    case 'stranger':
      return ({ stranger, world }: Pick<Windows, 'stranger' | 'world'>) => run(stranger, world);
  }
}

/** Opens a state; returns the answer that is shown in the end. */
export async function openState(page: Page, { open }: State, lang: State['langs'][number], world: World) {
  let last: Response | undefined;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest()) last = response;
  });
  await open(page, lang, world);
  if (!last) throw new Error('The state shows no page.');
  return { status: last.status(), html: await last.text() };
}
