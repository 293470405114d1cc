import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { offeredFiles } from '../../content/queries/offered-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await offeredFiles()).map(({ id, name, path }) => ({ params: { file: `${id}/${name}` }, props: { path } }));

/** A file beside a text, as its writer put it there. */
export const GET: APIRoute<{ path: string }> = async ({ props }) => new Response(await readFile(props.path));
