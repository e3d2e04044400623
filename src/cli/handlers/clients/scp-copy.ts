import { baseName, join, parentOf } from '../../../flash/medium-path.ts';
import { matchesWildcard } from '../../../flash/wildcard.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, waitFor } from '../../run/outcome.ts';
import type { RemoteFiles } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';
import { fetchToCard, fileToSend, filesOf, placeToFetchTo, sendFromCard } from './card-transfer.ts';
import { remotePath } from './remote-command.ts';

export interface ScpPaths {
  /** From the server to the card, else the other way. */
  readonly isFetched: boolean;
  readonly from: string;
  readonly to: string;
}

interface Manner {
  /** `-r`: all files that a pattern means. */
  has(keyword: '-r'): boolean;
  readonly session: CliSession;
}

export function* copyByScp(files: RemoteFiles, { isFetched, from, to }: ScpPaths, { has, session }: Manner, router: RouterFacts): Course {
  const directory = yield* waitFor(() => files.realPath('.'));
  const whole = (path: string) => remotePath({ directory }, path);
  if (isFetched) {
    const sources = has('-r') ? yield* namedThere(files, whole(from)) : [whole(from)];
    for (const source of sources) yield* fetchOne(files, source, to === '' ? baseName(source) : to, session, router);
    return;
  }
  const one = has('-r') ? undefined : yield* fileToSend(from, session, router);
  const sources = has('-r') ? yield* filesOf(from, session, router) : one === undefined ? [] : [one];
  for (const source of sources) yield* sendOne(files, source, yield* placeThere(files, whole(to), source), router);
}

function* fetchOne(files: RemoteFiles, source: string, to: string, session: CliSession, router: RouterFacts): Course {
  const place = yield* placeToFetchTo(to, source, session, router);
  if (place === undefined) return;
  const started = router.now;
  const read = yield* waitFor(() => files.read(source));
  const octets = yield* fetchToCard(read, place, router);
  if (octets !== undefined) yield said(baseName(source), octets, started, router);
}

function* sendOne(files: RemoteFiles, source: string, place: string, router: RouterFacts): Course {
  const started = router.now;
  const write = yield* waitFor(() => files.write(place));
  const octets = yield* sendFromCard(source, write, router);
  if (octets !== undefined) yield said(baseName(source), octets, started, router);
}

/** In a directory of the server a file keeps its name. */
function* placeThere(files: RemoteFiles, path: string, source: string): Course<string> {
  const isDirectory = yield* waitFor(() => files.isDirectory(path).catch(() => false));
  return isDirectory || path.endsWith('/') ? `${path.replace(/\/$/, '')}/${baseName(source)}` : path;
}

function* namedThere(files: RemoteFiles, pattern: string): Course<readonly string[]> {
  const directory = parentOf(pattern);
  const listing = files.list(directory === '' ? '/' : directory, false);
  const found: string[] = [];
  for (;;) {
    const names = yield* waitFor(() => listing.next());
    if (!names) break;
    found.push(...names.filter(name => matchesWildcard(name, baseName(pattern))).map(name => join(directory, name)));
  }
  if (found.length === 0) yield say('remote-missing');
  return found;
}

function said(file: string, octets: number, started: number, { now }: RouterFacts) {
  const seconds = Math.max(1, Math.ceil((now - started) / 1000));
  return say('scp-done', { file, octets, rate: Math.round(octets / 1024 / seconds) });
}
