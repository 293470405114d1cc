import { join } from 'node:path';
import { openDeploy } from '../../src/local/host/deploy.ts';
import { readFunction } from '../../src/local/functions.ts';
import type { Handler, LoadedFunction } from '../../src/local/host/types.ts';

import { root } from '../tools/check.ts';

/** A small site with rules of its own, and functions written in the test. */
export const fixture = join(root, 'tests/fixtures/host');

export const deployOf = (...functions: LoadedFunction[]) =>
  openDeploy(join(fixture, 'site'), functions, join(fixture, 'netlify.toml'));

export const fn = (config: object, handler: Handler): LoadedFunction =>
  readFunction('under-test', { default: handler, config });
