import type { ConsoleLine } from './attach-console.ts';

/** What the SSH front end asks of whoever is called. */
export interface SshService {
  /** How a call from this address is answered now; undefined: not at all. */
  terms(address: string): SshTerms | undefined;
  /** Name and password of somebody who calls from there; a wrong one counts. `hasKey`: they have proven who they are with a key. */
  authenticate(name: string, password: string, address: string, hasKey: boolean): boolean;
  /** The key that proves who calls by this name, as the protocol writes it; undefined: none does. */
  key(name: string, address: string): SshUserKey | undefined;
  /** Whether somebody who was authenticated may have a shell. */
  mayHaveShell(name: string): boolean;
  /** What somebody who was authenticated comes to by SFTP; undefined: they may not. */
  files(name: string, address: string): SshFiles | undefined;
  /** A shell for somebody who was authenticated. */
  connect(caller: SshCaller): SshLine;
  /** Calls back after this time, unless what it gives is called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** A directory of the card, as somebody with their rights comes to it. Paths are those of the client: `/` is the directory. */
export interface SshFiles {
  /** In its normal form. */
  absolute(path: string): string;
  list(path: string): readonly CardEntry[] | undefined;
  stat(path: string): CardEntry | undefined;
  read(path: string, offset: number, length: number): Uint8Array | undefined;
  mayWrite(path: string): boolean;
  draft(path: string, append: boolean): { add(bytes: Uint8Array): void; finish(): void; abandon(): void };
  /** What these answer is whether they may. */
  remove(path: string): boolean;
  removeDirectory(path: string): boolean;
  makeDirectory(path: string): boolean;
  move(from: string, to: string): boolean;
}

export interface CardEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
  readonly size: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

export interface SshUserKey {
  readonly blob: Uint8Array;
  /** The key alone does not do. */
  readonly andPassword: boolean;
}

/** As they stand when a call comes in; what is changed is for the next. */
export interface SshTerms {
  /** Private keys, PEM. */
  readonly hostKeys: readonly string[];
  /** Connections at a time, with those that have not been authenticated yet. */
  readonly mostConnections: number;
  /** Until there must be a shell. */
  readonly graceMilliseconds: number;
  /** Failures after which a connection is over. */
  readonly retries: number;
  /** What is asked where the client lets the router ask; undefined: only the client does. */
  readonly question: { readonly title: string; readonly password: string } | undefined;
}

export interface SshCaller {
  readonly address: string;
  readonly port: number;
  readonly user: string;
}

export interface SshLine {
  readonly uart: ConsoleLine;
  onClosed(listener: () => void): void;
  close(): void;
}
