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
import { logInBySsh } from '../clients/ssh-login.ts';
import { mannerOf } from '../clients/ssh-options.ts';
import { fileProblems } from './configuration-file.ts';
import { withFirstPassword } from './file-content.ts';

/** A configuration file of a server, as a line names it. */
export interface ServerFile {
  readonly host: string;
  readonly vpnInstance: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly file: string;
}

/** What a file of an SFTP server would make of a router; undefined where it does not come, or is none, which has then been said. */
export function* contentOfServer(asked: ServerFile, router: RouterFacts, over?: Configuration): Course<Restored | undefined> {
  const from = yield* clientOrigin({ vpnInstance: asked.vpnInstance }, {}, router);
  if (!from) return undefined;
  const { user, password, host } = asked;
  const logged = yield* logInBySsh({ host, port: 22, from, manner: mannerOf({}, false), login: { user, password } }, router);
  if (!logged) return undefined;
  try {
    const files = yield* waitFor(() => logged.shell.files());
    const path = yield* waitFor(() => files.realPath(asked.file));
    const read = yield* waitFor(() => files.read(path));
    return yield* contentOfBytes(asked.file, yield* waitFor(() => gathered(read)), router, over);
  } catch (error) {
    if (!(error instanceof OutgoingError || error instanceof RemoteRefusal)) throw error;
    yield say(error instanceof RemoteRefusal && error.reason === 'missing' ? 'remote-missing' : 'load-server-failed');
    return undefined;
  } finally {
    logged.stop.abort();
  }
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
