import { bundleForNetlify } from '../tools/netlify-bundle.ts';
import { kilobytes, type Table } from './table.ts';

/** The zips that Netlify's own bundler makes for deploy. */
export async function zipSize(): Promise<Table> {
  const functions = await bundleForNetlify('zip');
  return {
    title: 'Functions as Netlify’s bundler zips them',
    columns: ['function', 'kB'],
    rows: functions.map(({ name, size = 0 }) => [name, kilobytes(size)]),
  };
}
