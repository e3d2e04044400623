/**
 * The CF card as the control plane meets it: a medium with files, much like a storage chip with its bytes.
 * It is an interface and not a value because its content changes from outside as well (a user copies a file into
 * the folder), because a software image is larger than memory should hold, and because a write can fail and the
 * answer on the console depends on it.
 *
 * Paths are relative to the root, segments joined by `/`, without drive: `logfile/log.log`; the root is the empty string.
 * All operations are synchronous and atomic: a power cut leaves the old state or the new one. They fail with `CfCardError`.
 */
export interface CfCard {
  /** Bytes that the card holds in all. */
  readonly capacity: number;
  /** Bytes still free; what lies in the recycle bin is not free. */
  free(): number;
  /** What a directory holds, in `dir` order, or undefined when there is no such directory. */
  list(directory: string): readonly CardEntry[] | undefined;
  /** One file or directory, or undefined. */
  stat(path: string): CardEntry | undefined;
  /** The bytes of a file, all or so many from an offset, or undefined when there is no such file. */
  read(path: string, offset?: number, length?: number): Uint8Array | undefined;
  /** Replaces or creates a file in an existing directory. */
  write(path: string, bytes: Uint8Array): void;
  /** Writes behind the present end of a file, at a cost that does not grow with it: the one write that a crash of the host may leave half done. */
  append(path: string, bytes: Uint8Array): void;
  /** Begins to write a file, or what comes behind its present end; for what is not to be held in memory. */
  draft(path: string, append?: boolean): CardDraft;
  /** Creates or replaces a file of so many zero bytes that take their room on the card, but need not be stored: a software image. */
  reserve(path: string, size: number): void;
  /** Copies one file over another or to a new name. */
  copy(from: string, to: string): void;
  /** Moves or renames a file or directory; an existing file of the new name is replaced. */
  move(from: string, to: string): void;
  /** Erases a file; it does not go to the recycle bin. */
  remove(path: string): void;
  makeDirectory(path: string): void;
  /** Erases an empty directory. */
  removeDirectory(path: string): void;
}

/** A file that is being written piece by piece. Nobody sees anything of it before it is finished. */
export interface CardDraft {
  add(bytes: Uint8Array): void;
  /** Puts it in its place. */
  finish(): void;
  /** Gives it up; of one that is finished, nothing. */
  abandon(): void;
}

export interface CardEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory';
  /** Bytes; 0 for a directory. */
  readonly size: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

export type CfCardErrorCode =
  | 'CARD_FULL'
  | 'CARD_NOT_FOUND'
  | 'CARD_EXISTS'
  | 'CARD_NOT_EMPTY'
  | 'CARD_NOT_A_FILE'
  | 'CARD_NOT_A_DIRECTORY'
  | 'CARD_BAD_NAME'
  | 'CARD_WRITE_FAILED'
  | 'CARD_READ_FAILED';

/** What the medium refused; the command turns it into a line of the router. */
export class CfCardError extends Error {
  readonly code: CfCardErrorCode;
  /** What was refused: of a copy, its source or its destination. */
  readonly path: string;
  constructor(code: CfCardErrorCode, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'CfCardError';
    this.code = code;
    this.path = path;
  }
}
