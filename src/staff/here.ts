import type { Call } from '../http/endpoint.tsx';
import { eveningPath, readSpot } from './evenings/paths.ts';
import { deskPath, readPlace } from './paths.ts';

/** The page of the desk that was asked for, where one goes on after signing in; a file's page instead of the file. */
export function here({ url, lang }: Pick<Call, 'url' | 'lang'>): string {
  const spot = readSpot(url.pathname);
  return spot ? eveningPath(lang, { ...spot, csv: false }) : deskPath(lang, readPlace(url));
}
