/** What a Redis command answers: status lines ("OK", "PONG") are plain strings here. */
export type Reply = null | number | string | Reply[];

/** An error that Redis itself answers with (`WRONGTYPE …`, `ERR …`), as opposed to an engine that is out of order. */
export class ReplyError extends Error {
  override name = 'ReplyError';
}

/** The one door to a Redis, whichever kind stands behind the local gateway. */
export interface RedisEngine {
  /** Runs one command; throws `ReplyError` when Redis refuses it. */
  call(command: string[]): Promise<Reply>;
  /** Runs a MULTI block as one; throws `ReplyError` when the block is discarded as a whole. */
  transaction(commands: string[][]): Promise<(Reply | ReplyError)[]>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}
