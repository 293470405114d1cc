import type { LocalRoutes } from './host/host.ts';

/** Asks each in turn; the first that knows the address answers. A list may still grow. */
export const firstOf =
  (routes: LocalRoutes[]): LocalRoutes =>
  (request) => {
    for (const route of routes) {
      const answer = route(request);
      if (answer) return answer;
    }
    return undefined;
  };
