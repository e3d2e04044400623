import { textOf } from '../../../config/octets.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, show, waitFor } from '../../run/outcome.ts';
import type { Pieces } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';
import { fetchToCard, placeToFetchTo } from './card-transfer.ts';
import type { Connected } from './ftp-command.ts';
import { fetchByFtp } from './ftp-data.ts';
import { atHome } from './ftp-transfer.ts';

interface Listing {
  readonly verb: 'LIST' | 'NLST';
  readonly directory: string | undefined;
  /** File of the card that takes it in place of the screen. */
  readonly local: string | undefined;
}

/** Rows go on as they come. */
export function* listByFtp(ftp: Connected, { verb, directory, local }: Listing, session: CliSession, router: RouterFacts): Course {
  const command = directory === undefined ? verb : `${verb} ${directory}`;
  if (local === undefined) {
    yield* fetchByFtp(ftp, command, showRows);
    return;
  }
  const place = yield* placeToFetchTo(local, local, atHome(ftp, session), router);
  if (place !== undefined) yield* fetchByFtp(ftp, command, data => fetchToCard(data, place, router));
}

/** Names that fit a pattern, by the server's word; undefined: refused. So many are kept, and that there were more is said. */
export function* namesOf(ftp: Connected, pattern: string): Course<readonly string[] | undefined> {
  const names: string[] = [];
  let isMore = false;
  const listed = yield* fetchByFtp({ ...ftp, verbose: false }, `NLST ${pattern}`, function* (data) {
    const rows = rowsOf(data);
    for (;;) {
      const piece = yield* waitFor(() => rows.next());
      if (!piece) return names;
      const left = mostNames - names.length;
      names.push(...piece.slice(0, left));
      isMore ||= piece.length > left;
    }
  });
  if (isMore) yield say('ftp-more-names', { pattern, most: mostNames });
  return listed;
}

function* showRows(data: Pieces<Uint8Array>): Course<true> {
  const rows = rowsOf(data);
  for (;;) {
    const piece = yield* waitFor(() => rows.next());
    if (!piece) return true;
    if (piece.length > 0) yield show(piece);
  }
}

/** Lines of what comes; one that does not end is cut. */
export function rowsOf(data: Pieces<Uint8Array>): Pieces<readonly string[]> {
  let rest: Uint8Array = new Uint8Array();
  let isOver = false;
  return {
    async next() {
      if (isOver) return undefined;
      const piece = await data.next();
      isOver = piece === undefined;
      const octets = piece ? Buffer.concat([rest, piece]) : rest;
      const end = isOver ? octets.length : octets.lastIndexOf(lineFeed) + 1;
      rest = octets.subarray(end).subarray(0, longestRow);
      return textOf(octets.subarray(0, end))
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .slice(0, end > 0 ? undefined : 0)
        .map(shown);
    },
  };
}

const shown = (row: string): string => row.replace(/\p{C}/gu, ' ').slice(0, longestRow);
const lineFeed = 10;
const longestRow = 1024;
const mostNames = 1000;
