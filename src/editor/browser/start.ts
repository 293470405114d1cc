// Decides on the page at /desk/content/ whether the editor opens; only then its library, which is large, is fetched.
import type { EditorSetup } from '../config.ts';
import { isLocal } from './local-files.ts';
import type { open } from './main.ts';

/** Made by `src/build/editor.ts`. */
const library = '/editor/editor.js';

/** The editor's library keeps who is signed in and the language of its own words in the browser's storage, and looks there once. */
function remember(name: string, values: object): void {
  const before = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
  localStorage.setItem(name, JSON.stringify({ ...before, ...values }));
}

async function start(): Promise<void> {
  const lang = document.documentElement.lang;
  const setup = (await (await fetch(`/editor/setup-${lang}.json`)).json()) as EditorSetup;
  const local = await isLocal();
  if (!local && !setup.config.backend) return show('off');
  show('opening');
  // It knows English by country only.
  remember('sveltia-cms.prefs', { locale: lang === 'en' ? 'en-GB' : lang });
  if (local) remember('sveltia-cms.user', { backendName: 'test-repo' });
  const editor = (await import(/* @vite-ignore */ library)) as { open: typeof open };
  await editor.open(setup, { local, lang });
}

function show(id: string): void {
  document.getElementById(id)?.removeAttribute('hidden');
}

start().catch((fault: unknown) => {
  const opening = document.getElementById('opening');
  if (!opening) throw fault;
  opening.textContent = opening.dataset.failed ?? '';
  show('opening');
});
