import ssh2 from 'ssh2';
import type { FileEntryWithStats, SFTPWrapper } from 'ssh2';
import { OutgoingError } from '../../cli/run/outgoing.ts';
import { type Pieces, type RemoteFiles, type RemoteRead, RemoteRefusal, type RemoteWrite } from '../../cli/run/remote-files.ts';
import { printable } from '../../cmp/printable.ts';
import { outgoingError } from './outgoing-error.ts';

/** Octets of one request; every server takes as many (draft-ietf-secsh-filexfer-02 §3). */
const pieceLength = 32 * 1024;

/** Files of an SFTP server, a piece for each request; no request is waited for any longer than `inTime` has it. */
export function sftpFiles(sftp: SFTPWrapper, inTime: <Answer>(answer: Promise<Answer>) => Promise<Answer>): RemoteFiles {
  const answeredEver = answeredBy(sftp);
  const answered: Answered = ask => inTime(answeredEver(ask));
  const done = (ask: (answer: (error?: Error | null) => void) => void) => answered<void>(answer => ask(error => answer(error, undefined)));
  return {
    realPath: path => answered(answer => sftp.realpath(path, answer)),
    isDirectory: async path => (await answered<ssh2.Stats>(answer => sftp.stat(path, answer))).isDirectory(),
    list: (path, full) => listing(sftp, answered, path, full),
    read: path => reading(sftp, answered, path),
    write: path => writing(sftp, answered, path),
    makeDirectory: path => done(answer => sftp.mkdir(path, answer)),
    removeDirectory: path => done(answer => sftp.rmdir(path, answer)),
    remove: path => done(answer => sftp.unlink(path, answer)),
    rename: (from, to) => done(answer => sftp.rename(from, to, answer)),
  };
}

/** So many rows as the server gives at once. */
function listing(sftp: SFTPWrapper, answered: Answered, path: string, full: boolean): Pieces<readonly string[]> {
  let handle: Buffer | undefined;
  return {
    async next() {
      handle ??= await answered<Buffer>(answer => sftp.opendir(path, answer));
      const open = handle;
      try {
        const entries = await answered<FileEntryWithStats[]>(answer => sftp.readdir(open, answer));
        return entries.map(({ filename, longname }) => printable(full ? longname : filename));
      } catch (error) {
        if (!isEnd(error)) throw error;
        sftp.close(open, () => {});
        return undefined;
      }
    },
  };
}

async function reading(sftp: SFTPWrapper, answered: Answered, path: string): Promise<RemoteRead> {
  const handle = await answered<Buffer>(answer => sftp.open(path, 'r', answer));
  const { size } = await answered<ssh2.Stats>(answer => sftp.fstat(handle, answer));
  let at = 0;
  return {
    size,
    async next() {
      const buffer = Buffer.allocUnsafe(pieceLength);
      const length = await answered<number>(answer => sftp.read(handle, buffer, 0, pieceLength, at, answer)).catch(endAsNone);
      if (length === 0) {
        sftp.close(handle, () => {});
        return undefined;
      }
      at += length;
      return buffer.subarray(0, length);
    },
  };
}

async function writing(sftp: SFTPWrapper, answered: Answered, path: string): Promise<RemoteWrite> {
  const handle = await answered<Buffer>(answer => sftp.open(path, 'w', answer));
  let at = 0;
  return {
    async add(bytes) {
      for (let from = 0; from < bytes.length; from += pieceLength) {
        const length = Math.min(pieceLength, bytes.length - from);
        await answered<void>(answer => sftp.write(handle, Buffer.from(bytes), from, length, at, error => answer(error, undefined)));
        at += length;
      }
    },
    finish: () => answered<void>(answer => sftp.close(handle, error => answer(error, undefined))),
  };
}

type Answered = <Answer>(ask: (answer: (error: Error | null | undefined, value: Answer) => void) => void) => Promise<Answer>;

/** An answer of the server, or the end of its connection: what is asked then is never answered. */
function answeredBy(sftp: SFTPWrapper): Answered {
  const waiting = new Set<(error: Error) => void>();
  let isOver = false;
  sftp.once('close', () => {
    isOver = true;
    for (const reject of waiting) reject(over());
  });
  return ask =>
    new Promise((resolve, reject) => {
      if (isOver) return reject(over());
      waiting.add(reject);
      ask((error, value) => {
        waiting.delete(reject);
        if (error) reject(refusal(error));
        else resolve(value);
      });
    });
}

const over = () => new OutgoingError('OUTGOING_FAILED', 'the server has closed the connection');

/** A status of the server has a number; without one the connection has come to an end. */
function refusal(error: Error): Error {
  const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined;
  if (code === undefined || code === connectionLost) return outgoingError(error);
  return new RemoteRefusal(reasons.get(code) ?? 'failed', printable(error.message), { cause: error });
}

const {
  EOF: endOfFile,
  NO_SUCH_FILE: noSuchFile,
  PERMISSION_DENIED: permissionDenied,
  CONNECTION_LOST: connectionLost,
} = ssh2.utils.sftp.STATUS_CODE;
const reasons: ReadonlyMap<number, RemoteRefusal['reason']> = new Map([
  [noSuchFile, 'missing'],
  [permissionDenied, 'denied'],
]);

const isEnd = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === endOfFile;

function endAsNone(error: unknown): number {
  if (isEnd(error)) return 0;
  throw error;
}
