import { CfCardError } from '../../../flash/cf-card.ts';
import { baseName, join, parentOf } from '../../../flash/medium-path.ts';
import { visibleEntries } from '../../../flash/directory.ts';
import { maximumAbsoluteLength, shownPath } from '../../../flash/path.ts';
import { asksBeforeFileActions, cardPath, cardPattern, refusalToWrite, refuse } from '../file-system/card-command.ts';
import { matchesWildcard } from '../../../flash/wildcard.ts';
import { cardRefusal } from '../../run/card-refusal.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, say, waitFor } from '../../run/outcome.ts';
import type { Pieces, RemoteWrite } from '../../run/remote-files.ts';
import type { CliSession } from '../../run/session.ts';

/** Octets that are on the way at once. */
const pieceLength = 32 * 1024;

/** Where a fetched file goes; in a directory it keeps its name. Undefined where it may not, which has then been said. */
export function* placeToFetchTo(typed: string, name: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const place = yield* cardPath(typed, session, router);
  if (place === undefined) return undefined;
  const { files: cfCard } = router;
  const path = cfCard.stat(place)?.kind === 'directory' ? join(place, baseName(name)) : place;
  return (yield* mayFetchTo(path, session, router)) ? path : undefined;
}

function* mayFetchTo(path: string, session: CliSession, router: RouterFacts): Course<boolean> {
  const { files: cfCard } = router;
  if (!cfCard.stat(parentOf(path))) return yield* refuse(say('directory-missing'));
  if (shownPath(path).length > maximumAbsoluteLength) return yield* refuse(say('file-path-too-long'));
  const refusal = refusalToWrite(path, session, router);
  if (refusal) return yield* refuse(refusal);
  if (!cfCard.stat(path) || !asksBeforeFileActions(router)) return true;
  return yield* confirm('client-overwrite', { file: baseName(path) });
}

/** A file of the card that may be sent. */
export function* fileToSend(typed: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* cardPath(typed, session, router);
  if (path === undefined) return undefined;
  const entry = router.files.stat(path);
  if (entry?.kind === 'file') return path;
  yield entry ? say('file-is-directory', { file: shownPath(path) }) : say('file-missing');
  return undefined;
}

/** Files of the card that a pattern means; that there is none has been said. */
export function* filesOf(pattern: string, session: CliSession, router: RouterFacts): Course<readonly string[]> {
  const place = yield* cardPattern(pattern, session, router);
  if (place === undefined) return [];
  const directory = parentOf(place);
  const found = (visibleEntries(router.files, directory) ?? [])
    .filter(({ kind, name }) => kind === 'file' && matchesWildcard(name, baseName(place)))
    .map(({ name }) => join(directory, name));
  if (found.length === 0) yield say('file-missing');
  return found;
}

/** Piece by piece to the card; nobody sees the file before it is whole. Gives its octets, undefined where the card refused, which was said. */
export function* fetchToCard(pieces: Pieces<Uint8Array>, path: string, router: RouterFacts): Course<number | undefined> {
  let octets = 0;
  try {
    const draft = router.files.draft(path);
    try {
      for (;;) {
        const piece = yield* waitFor(() => pieces.next());
        if (!piece) break;
        draft.add(piece);
        octets += piece.length;
      }
      draft.finish();
    } finally {
      draft.abandon();
    }
  } catch (error) {
    if (!(error instanceof CfCardError)) throw error;
    yield cardRefusal(error.code, path);
    return undefined;
  }
  return octets;
}

/** Piece by piece from the card. Gives its octets, undefined where the card could not read it, which was said. */
export function* sendFromCard(path: string, to: RemoteWrite, router: RouterFacts): Course<number | undefined> {
  const { files: cfCard } = router;
  let octets = 0;
  for (;;) {
    const piece = readPiece(() => cfCard.read(path, octets, pieceLength));
    if (piece instanceof CfCardError) {
      yield cardRefusal(piece.code, path);
      return undefined;
    }
    if (!piece || piece.length === 0) break;
    yield* waitFor(() => to.add(piece));
    octets += piece.length;
  }
  yield* waitFor(() => to.finish());
  return octets;
}

function readPiece(read: () => Uint8Array | undefined): Uint8Array | undefined | CfCardError {
  try {
    return read();
  } catch (error) {
    if (error instanceof CfCardError) return error;
    throw error;
  }
}
