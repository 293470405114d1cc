import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../tools/check.ts';

/** What the lockfile says of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Record<string, unknown>;

const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([at]) => at !== '',
);

/** Licences that go with the EUPL and ask for nothing but to be named. */
const permissive = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

test('what is deployed has a licence that allows it', () => {
  const deployed = packages.filter(([, { dev, optional }]) => !dev && !optional);
  expect(deployed.length).toBeGreaterThan(5);
  expect(deployed.filter(([, { license = '' }]) => !permissive.includes(license)).map(([at]) => at)).toEqual([]);
});

test('every package is the one that was locked, and none runs a script when it is installed', () => {
  expect(packages.filter(([, { integrity }]) => !integrity).map(([at]) => at)).toEqual([]);
  const allowed = read('package.json').allowScripts as Record<string, boolean>;
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([at]) => at.replace(/^.*node_modules\//, ''));
  expect([...new Set(scripted)].filter((name) => allowed[name] !== false)).toEqual([]);
});
