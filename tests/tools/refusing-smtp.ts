import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server's words about a recipient, and the code before them (5xx: for good, 4xx: for now). */
export interface Refusal {
  readonly code: number;
  readonly words: string;
}

/** A mail server that refuses some recipients and takes all other mails, without keeping them. */
export async function startRefusingSmtp(refuse: (to: string) => Refusal | null) {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = refuse(address);
      done(refusal && Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
    },
    onData(stream, { envelope }, done) {
      stream.resume().on('end', () => {
        taken.push(...envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${port}`, taken, close };
}
