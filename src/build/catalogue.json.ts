import { buildCatalogue } from '../content/catalogue.ts';

/** The facts of the content that functions need; `integration.ts` turns them into a module and takes this page away. */
export const GET = async () => Response.json(await buildCatalogue());
