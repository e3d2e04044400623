/**
 * Files of somebody out there, as SFTP and its like have them. Nothing of a file is gathered whole. What the other end refuses rejects with a
 * `RemoteRefusal`, what becomes of the connection with an `OutgoingError`.
 */
export interface RemoteFiles {
  /** The whole path of a directory, links followed. */
  realPath(path: string): Promise<string>;
  isDirectory(path: string): Promise<boolean>;
  /** Lines of a listing, as the other end writes them; `full` with size and time, else names. */
  list(path: string, full: boolean): Pieces<readonly string[]>;
  read(path: string): Promise<RemoteRead>;
  write(path: string): Promise<RemoteWrite>;
  makeDirectory(path: string): Promise<void>;
  removeDirectory(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

/** Something that comes piece by piece; undefined when all has come. */
export interface Pieces<Piece> {
  next(): Promise<Piece | undefined>;
}

export interface RemoteRead extends Pieces<Uint8Array> {
  /** Octets, where the other end has told. */
  readonly size: number | undefined;
}

export interface RemoteWrite {
  /** Resolves when more may come. */
  add(bytes: Uint8Array): Promise<void>;
  /** Resolves when the other end has it all. */
  finish(): Promise<void>;
}

/** The other end will not. */
export class RemoteRefusal extends Error {
  readonly reason: 'missing' | 'denied' | 'failed';
  constructor(reason: RemoteRefusal['reason'], detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'RemoteRefusal';
    this.reason = reason;
  }
}
