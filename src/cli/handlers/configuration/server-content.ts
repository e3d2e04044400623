import type { Configuration } from '../../../config/configuration.ts';
import { largestText, readStartupFile } from '../../../config/startup-file.ts';
import type { Restored } from '../../../control-plane/software.ts';
import { anywhere } from '../../../pki/downloads.ts';
import { DownloadError } from '../../../pki/downloads.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import { OutgoingError } from '../../run/outgoing.ts';
import { type Pieces, RemoteRefusal } from '../../run/remote-files.ts';
import { clientOrigin } from '../clients/client-source.ts';
import { ftpDestination } from '../clients/ftp-call.ts';
import { askFtp } from '../clients/ftp-command.ts';
import { fetchByFtp } from '../clients/ftp-data.ts';
import { connectFtp, ftpAsEntered } from '../clients/ftp-login.ts';
import { logInBySsh } from '../clients/ssh-login.ts';
import { mannerOf } from '../clients/ssh-options.ts';
import { fileProblems } from './configuration-file.ts';
import { withFirstPassword } from './file-content.ts';

/** A configuration file of a server, as a line names it. */
export interface ServerFile {
  readonly transport: 'ftp' | 'sftp';
  readonly host: string;
  readonly vpnInstance: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly file: string;
}

/** What a file of an FTP or SFTP server would make of a router; undefined where it does not come, or is none, which has then been said. */
export function* contentOfServer(asked: ServerFile, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const bytes = yield* asked.transport === 'ftp' ? bytesByFtp(asked, router) : bytesBySftp(asked, router);
  return bytes && (yield* contentOfBytes(asked.file, bytes, router, over));
}

function* bytesByFtp({ host, vpnInstance, user, password, file }: ServerFile, router: RouterFacts): Course<Uint8Array | undefined> {
  const to = yield* ftpDestination({ host, family: host.includes(':') ? 6 : 4, asked: { vpnInstance } }, router);
  const connection = to && (yield* connectFtp(to, router, { user, password }));
  if (!connection) return undefined;
  const ftp = { ...ftpAsEntered('', connection), connection, verbose: false };
  try {
    yield* askFtp(ftp, 'TYPE I');
    let bytes: Uint8Array | undefined;
    yield* fetchByFtp(ftp, `RETR ${file}`, function* (data) {
      bytes = yield* waitFor(() => gathered(data));
      return bytes.length > largestText ? undefined : bytes; // of what is too large no more is wanted
    });
    return bytes;
  } catch (error) {
    yield* saidOf(error);
    return undefined;
  } finally {
    connection.close();
  }
}

function* bytesBySftp({ host, vpnInstance, user, password, file }: ServerFile, router: RouterFacts): Course<Uint8Array | undefined> {
  const from = yield* clientOrigin({ vpnInstance }, {}, router);
  if (!from) return undefined;
  const logged = yield* logInBySsh({ host, port: 22, from, manner: mannerOf({}, false), login: { user, password } }, router);
  if (!logged) return undefined;
  try {
    const files = yield* waitFor(() => logged.shell.files());
    const path = yield* waitFor(() => files.realPath(file));
    const read = yield* waitFor(() => files.read(path));
    return yield* waitFor(() => gathered(read));
  } catch (error) {
    yield* saidOf(error);
    return undefined;
  } finally {
    logged.stop.abort();
  }
}

/** What went wrong out there; anything else goes on. */
function* saidOf(error: unknown): Course {
  if (!(error instanceof OutgoingError || error instanceof RemoteRefusal)) throw error;
  yield say(error instanceof RemoteRefusal && error.reason === 'missing' ? 'remote-missing' : 'load-server-failed');
}

/** The same of a web server. */
export function* contentOfUrl(
  url: string,
  vpnInstance: string | undefined,
  router: RouterFacts,
  over?: Configuration,
): Course<Restored | undefined> {
  const from = yield* clientOrigin({ vpnInstance }, anywhere, router);
  if (!from) return undefined;
  const stop = new AbortController();
  try {
    const bytes = yield* waitFor(() => router.downloads.http(url, from, largestText, stop.signal));
    return yield* contentOfBytes(url.slice(url.lastIndexOf('/') + 1), bytes, router, over);
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    yield say('load-server-failed');
    return undefined;
  } finally {
    stop.abort();
  }
}

function* contentOfBytes(name: string, bytes: Uint8Array, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const read = readStartupFile(name, bytes);
  if ('problem' in read) {
    yield say(fileProblems[read.problem], { file: name });
    return undefined;
  }
  const content = router.readText(read.text, over);
  return over ? content : withFirstPassword(content, router);
}

/** Not more than a configuration can have: what is longer is found to be too large by its first octets. */
async function gathered(pieces: Pieces<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let octets = 0;
  for (let piece = await pieces.next(); piece && octets <= largestText; piece = await pieces.next()) {
    all.push(piece);
    octets += piece.length;
  }
  return Buffer.concat(all);
}
