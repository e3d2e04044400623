import type { Origin } from '../../pki/downloads.ts';
import type { FtpTalk } from './ftp-talk.ts';
import type { RemoteRead, RemoteWrite } from './remote-files.ts';
import type { SecureShell, ShellManner } from './secure-shell.ts';

/** Where somebody out there is to be reached, and from where. */
export interface Destination {
  /** Address or name. */
  readonly host: string;
  readonly port: number;
  readonly from: Origin;
}

/** Octets both ways, to and from somebody out there. It ends with the signal that it was made with. */
export interface Connection {
  /** Takes what comes from now on; before that nothing of it is read. Whoever listened before hears no more. */
  listen(listener: ConnectionListener): void;
  /** False when it shall be given no more until `ready` is called. None is lost of what is sent all the same. */
  send(bytes: Uint8Array): boolean;
  /** While it is held nothing is read, and whoever sends has to wait. */
  hold(isHeld: boolean): void;
}

export interface ConnectionListener {
  heard(bytes: Uint8Array): void;
  /** It takes more. */
  ready(): void;
  /** There is nothing more to come: once. */
  ended(): void;
}

/**
 * What the router reaches by itself, as a client. Only what the keeper has mapped is there: no router dials into the keeper's own network.
 * Each rejects with an `OutgoingError`. The signal stops it, and ends what has come of it.
 */
export interface Outgoing {
  /** A terminal at somebody's Telnet server: options are settled on the way. */
  telnet(to: Destination, signal: AbortSignal): Promise<Connection>;
  /** An SSH server, from its key on. */
  secureShell(to: Destination, manner: ShellManner, signal: AbortSignal): Promise<SecureShell>;
  /** An FTP server, from its greeting on. */
  ftp(to: Destination, signal: AbortSignal): Promise<FtpTalk>;
  /** A file of a TFTP server, to read or to write. */
  tftpRead(to: Destination, name: string, signal: AbortSignal): Promise<RemoteRead>;
  tftpWrite(to: Destination, name: string, signal: AbortSignal): Promise<RemoteWrite>;
  /** Resolves when somebody at that host has answered, and rejects when nobody has for so long in the host's time. */
  answers(host: string, from: Origin, milliseconds: number, signal: AbortSignal): Promise<void>;
  /** One log to a log host: a datagram, which nobody answers. Rejects where none leads there. */
  log(to: Destination, line: string): Promise<void>;
  /** Whether anything leads to that host. */
  knows(host: string): boolean;
}

export type OutgoingErrorCode =
  /** Nothing is mapped that leads there. */
  'OUTGOING_NO_ROAD' | 'OUTGOING_REFUSED' | 'OUTGOING_TIMEOUT' | 'OUTGOING_FAILED' | 'OUTGOING_STOPPED';

export class OutgoingError extends Error {
  readonly code: OutgoingErrorCode;
  constructor(code: OutgoingErrorCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'OutgoingError';
    this.code = code;
  }
}

/** A router of which nothing leads anywhere. */
export const noOutgoing: Outgoing = {
  telnet: noRoad,
  secureShell: noRoad,
  ftp: noRoad,
  tftpRead: noRoad,
  tftpWrite: noRoad,
  answers: noRoad,
  log: noRoad,
  knows: () => false,
};

function noRoad(): Promise<never> {
  return Promise.reject(new OutgoingError('OUTGOING_NO_ROAD', 'nothing leads there'));
}
