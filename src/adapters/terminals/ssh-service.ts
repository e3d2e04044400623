import type { ConsoleLine } from './attach-console.ts';

/** What the SSH front end asks of whoever is called. */
export interface SshService {
  /** How a call from this address is answered now; undefined: not at all. */
  terms(address: string): SshTerms | undefined;
  /** Name and password of somebody who calls from there; a wrong one counts. */
  authenticate(name: string, password: string, address: string): boolean;
  /** A shell for somebody who was authenticated. */
  connect(caller: SshCaller): SshLine;
  /** Calls back after this time, unless what it gives is called before. */
  after(milliseconds: number, callback: () => void): () => void;
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
