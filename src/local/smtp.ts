import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { MailStore } from './mail-store.ts';

/** The largest mail taken, in bytes. */
const sizeLimit = 10 * 1024 * 1024;

/** Greets at once: a server on the net lets each client wait a tenth of a second, to find out who talks too soon. */
class PromptServer extends SMTPServer {
  override connect(...opened: Parameters<SMTPServer['connect']>): void {
    super.connect(...opened);
    const connection = [...this.connections].at(-1);
    connection?.connectionReady();
    // The library's own call after the wait finds everything done.
    if (connection) connection.connectionReady = () => undefined;
  }
}

/** A mail server for this machine alone: it takes every mail, keeps it in the store and sends nothing on. */
export async function startSmtp(store: MailStore): Promise<{ url: string; close: () => Promise<void> }> {
  const server = new PromptServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: sizeLimit,
    onData(stream, { envelope }, done) {
      const recipients = envelope.rcptTo.map(({ address }) => address);
      receive(stream, recipients, store).then(() => done(), done);
    },
  });
  // A client that hangs up in the middle is its own affair; without a listener it would end the process.
  server.on('error', (error) => console.error('Mail sink:', error.message));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function receive(stream: SMTPServerDataStream, recipients: string[], store: MailStore) {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('Mail too large'), { responseCode: 552 });
  await store.add(raw, recipients);
}
