import type { Context } from '@netlify/functions';
import type { Files } from './files.ts';
import type { HeaderRules } from './headers.ts';
import type { Redirects } from './redirects.ts';

/** One bundled function with what its `config` says, in the shape the dispatcher needs. */
export interface LoadedFunction {
  name: string;
  /** `URLPattern` paths; empty for a scheduled function, which has no address. */
  paths: string[];
  excludedPaths: string[];
  /** Upper case; empty means any. */
  methods: string[];
  /** A cron expression, in UTC. */
  schedule?: string;
  preferStatic: boolean;
  handler: Handler;
}

/** A function's own code; without an answer it is answered 204. */
export type Handler = (request: Request, context: Context) => Response | undefined | Promise<Response | undefined>;

/** One version of the site: its files, its functions and its rules. Swapped as a whole. */
export interface Deploy {
  files: Files;
  functions: LoadedFunction[];
  headers: HeaderRules;
  redirects: Redirects;
}

/** What the host knows of a request besides the request itself. */
export interface Caller {
  /** The socket's address, never a header's claim. */
  ip: string;
  /** Takes work that outlives the answer. */
  waitUntil: (work: Promise<unknown>) => void;
}
