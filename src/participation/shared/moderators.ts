import { readEnv } from '../../env.ts';

/** The addresses of those who look at what waits: every moderator; where there is none, everyone who may sign in. */
export function moderators(): string[] {
  const staff = [...readEnv().staff];
  const found = staff.filter(([, role]) => role === 'moderator');
  return (found.length > 0 ? found : staff).map(([address]) => address);
}
