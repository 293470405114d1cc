/** Why a mail was not taken, as far as the outbox and the desk must know. */
export interface Failure {
  /** The mail server's words, one line, without anybody's address. */
  readonly error: string;
  /** The server refused this mail for good (SMTP 5xx): the same mail would be refused again. */
  readonly permanent: boolean;
  /** It was not about this mail: no connection, no sign-in, our own address refused. Others would fare the same. */
  readonly everyone: boolean;
}

/** Most characters of a server's words that are kept. */
const limit = 200;

/** A piece of a line between signs that no address has. */
const piece = /[^\s<>"'(),;]+/g;

/** Whatever has an "@" in it is somebody's; with a colon before it, as in "mailto:", too. */
const withoutAddress = (text: string) => (text.includes('@') ? '…' : text);

/** A text as it may stand in a pattern. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first line without addresses; servers also name a mailbox by what stands before its "@". */
function withoutAddresses(text: string, to: string): string {
  const mailbox = new RegExp(`(?<![\\w.])${literal(to.split('@', 1)[0] ?? '')}(?![\\w.])`, 'gi');
  const line = text.replace(piece, withoutAddress).replace(mailbox, '…').split(/\r?\n/, 1)[0] ?? '';
  return line.slice(0, limit).trim();
}

/**
 * Reads an error of nodemailer's.
 * @param to whom the mail was for; its address never gets into the error
 */
export function failureOf(error: unknown, to: string): Failure {
  const { code, command, permanent, response, message } = Object(error) as Readonly<Record<string, unknown>>;
  const aboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  const words = [response, message, code].find((text) => typeof text === 'string' && text !== '');
  return {
    error: withoutAddresses(String(words ?? 'no reason given'), to),
    // "API": nodemailer itself would not send it.
    permanent: aboutMail && (permanent === true || command === 'API'),
    everyone: !aboutMail,
  };
}
