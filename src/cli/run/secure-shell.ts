import type { Connection } from './outgoing.ts';
import type { RemoteFiles } from './remote-files.ts';

/** A key that a server shows of itself. */
export interface ServerKey {
  /** `ssh-rsa`, `ecdsa-sha2-nistp256` … */
  readonly algorithm: string;
  /** SHA-256 of its octets, in base64. */
  readonly fingerprint: string;
}

/** What an SSH server wants to know next. */
export type ShellNews =
  /** Whether its key is taken for its own: `accept`. */
  | { readonly is: 'key'; readonly key: ServerKey }
  /** Who comes: `introduce`. */
  | { readonly is: 'user' }
  /** The password, or answers to questions of its own: `answer`. */
  | { readonly is: 'questions'; readonly questions: readonly ShellQuestion[] }
  | { readonly is: 'in' }
  /** Nobody was let in. */
  | { readonly is: 'refused' };

export interface ShellQuestion {
  /** Printable; undefined: the password, asked for in the client's own words. */
  readonly text: string | undefined;
  /** Whether the answer may be seen. */
  readonly isShown: boolean;
}

/** A connection to an SSH server, from its key on. What breaks it rejects `next` with an `OutgoingError`. */
export interface SecureShell {
  next(): Promise<ShellNews>;
  accept(isTaken: boolean): void;
  introduce(user: string): void;
  answer(texts: readonly string[]): void;
  /** Once in: a terminal there. */
  terminal(): Promise<Connection>;
  /** Once in: its files. */
  files(): Promise<RemoteFiles>;
}

/** What a line says of how to speak to the server; nothing: as client and server agree. */
export interface ShellManner {
  readonly algorithms: ShellAlgorithms;
  /** Seconds between two signs of life, and how many may stay unanswered. */
  readonly keepaliveSeconds: number;
  readonly keepaliveCount: number;
}

export interface ShellAlgorithms {
  readonly kex?: string | undefined;
  readonly cipherOut?: string | undefined;
  readonly cipherIn?: string | undefined;
  readonly hmacOut?: string | undefined;
  readonly hmacIn?: string | undefined;
  readonly compressed: boolean;
}
