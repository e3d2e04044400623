import { baseName } from '../../../flash/medium-path.ts';
import { shownPath } from '../../../flash/path.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import type { RemoteFiles } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';
import { fetchToCard, fileToSend, placeToFetchTo, sendFromCard } from './card-transfer.ts';

/** `get` of SFTP: `path` is the whole path there. */
export function* getBySftp(files: RemoteFiles, path: string, local: string, session: CliSession, router: RouterFacts): Course {
  const place = yield* placeToFetchTo(local, path, session, router);
  if (place === undefined) return;
  const started = router.now;
  const read = yield* waitFor(() => files.read(path));
  yield say('sftp-get', { remote: path, local: shownPath(place) });
  if ((yield* fetchToCard(read, place, router)) === undefined) return;
  yield say('sftp-get-done', { seconds: secondsSince(started, router) });
}

/** `put` of SFTP; without a name there the file keeps its own. */
export function* putBySftp(
  files: RemoteFiles,
  local: string,
  pathOf: (name: string) => string,
  session: CliSession,
  router: RouterFacts,
): Course {
  const file = yield* fileToSend(local, session, router);
  if (file === undefined) return;
  const path = pathOf(baseName(file));
  const started = router.now;
  const write = yield* waitFor(() => files.write(path));
  yield say('sftp-put', { local: shownPath(file), remote: path });
  if ((yield* sendFromCard(file, write, router)) === undefined) return;
  yield say('sftp-put-done', { seconds: secondsSince(started, router) });
}

const secondsSince = (started: number, { now }: RouterFacts): number => Math.max(1, Math.ceil((now - started) / 1000));
