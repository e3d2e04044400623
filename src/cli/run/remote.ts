import type { RemoteFiles } from './remote-files.ts';

/** What a log-in holds open while it is in the view of a client: a connection, and where in the other end's files it is. */
export interface Remote {
  readonly host: string;
  readonly files: RemoteFiles;
  /** Whole path of the directory there. */
  readonly directory: string;
  /** Gives the connection up. */
  readonly close: () => void;
}
