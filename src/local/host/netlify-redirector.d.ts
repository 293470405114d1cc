declare module 'netlify-redirector' {
  /** A request as Netlify's matcher wants it. */
  export interface MatchRequest {
    scheme: string;
    host: string;
    path: string;
    query: string;
    getHeader: (name: string) => string;
    getCookie: (name: string) => string;
  }

  /** The rule that matched, placeholders already filled in. */
  export interface Match {
    to: string;
    status: number;
    force: boolean;
  }

  export function parseJSON(
    rules: string,
    options: object,
  ): Promise<{ match: (request: MatchRequest) => Match | null }>;
}
