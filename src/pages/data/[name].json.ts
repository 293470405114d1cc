import type { APIRoute, GetStaticPaths } from 'astro';
import { dataNames, openData, type DataName } from '../../content/queries/open-data.ts';

export const getStaticPaths: GetStaticPaths = () => dataNames.map((name) => ({ params: { name } }));

/** A collection of what is public, for programs; its shape is told on the page of the open data. */
export const GET: APIRoute<Record<string, never>, { name: DataName }> = async ({ params, site }) =>
  Response.json(await openData(params.name, (path) => new URL(path, site).href));
