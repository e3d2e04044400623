import type { FtpTalk } from './ftp-talk.ts';

/** What a log-in holds while it is in the view of an FTP client; there may be a connection or none. */
export interface FtpClient {
  readonly connection?: FtpConnection | undefined;
  readonly passive: boolean;
  readonly ascii: boolean;
  /** Shows what the server answers. */
  readonly verbose: boolean;
  /** Asks before each of several files. */
  readonly prompts: boolean;
  /** As `workingDirectory` of the log-in. */
  readonly localDirectory: string;
}

export interface FtpConnection {
  readonly host: string;
  readonly talk: FtpTalk;
  /** Gives the connection up. */
  readonly close: () => void;
}
