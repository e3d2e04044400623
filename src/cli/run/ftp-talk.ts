import type { Pieces, RemoteWrite } from './remote-files.ts';

/** What an FTP server has answered; its lines as it wrote them, printable. */
export interface FtpReply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** A refusal ends what was asked for, and not the connection. */
export const isRefusal = ({ code }: FtpReply): boolean => code >= 400;

/**
 * The control connection of an FTP client (RFC 959). One command goes after the other: who asks waits until the one before is answered, be it
 * that nobody wants to know any more. What breaks the connection rejects with an `OutgoingError`.
 */
export interface FtpTalk {
  /** What the server greets with. */
  readonly greeting: FtpReply;
  /** Nothing more comes of it. */
  readonly isOver: boolean;
  ask(command: string): Promise<FtpReply>;
  /** A command whose answer comes by a connection of its own. */
  fetch(command: string, manner: TransferManner): Promise<FtpTransfer<Pieces<Uint8Array>>>;
  /** The same the other way. */
  send(command: string, manner: TransferManner): Promise<FtpTransfer<RemoteWrite>>;
}

export interface TransferManner {
  /** The client makes the connection, not the server. */
  readonly passive: boolean;
  /** Gives the data up, and nothing else. */
  readonly signal: AbortSignal;
}

export interface FtpTransfer<Data> {
  /** To what was asked until the data began. */
  readonly replies: readonly FtpReply[];
  /** Undefined: refused, as the last of the replies says. */
  readonly data: Data | undefined;
  /** How it came out, once the data is through. */
  outcome(): Promise<FtpReply>;
}
