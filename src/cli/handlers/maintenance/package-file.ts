import { shownPath } from '../../../flash/path.ts';
import { headLength, patchVersion } from '../../../inventory/patch-file.ts';
import type { Patch } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { cardPath, onCard } from '../file-system/card-command.ts';

/** The place of a file on the card; undefined where there is none, which has then been said. */
export function* fileOnCard(typed: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* cardPath(typed, session, router);
  if (path === undefined) return undefined;
  if (router.files.stat(path)?.kind === 'file') return path;
  yield say('file-missing');
  return undefined;
}

/** System software on the card; undefined for what is none, which has then been said. */
export function* softwareOnCard(typed: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* fileOnCard(typed, session, router);
  if (path === undefined || /\.cc$/i.test(path)) return path;
  yield say('software-name-invalid', { file: shownPath(path) });
  return undefined;
}

/** What of a file on the card is looked at; undefined where the card has refused it. */
export function* bytesOnCard(path: string, length: number, { files }: RouterFacts): Course<Uint8Array | undefined> {
  let bytes: Uint8Array | undefined;
  yield* onCard(path, () => {
    bytes = files.read(path, 0, length);
  });
  return bytes;
}

/** A patch package on the card; undefined for what is none, which has then been said. */
export function* patchOnCard(typed: string, session: CliSession, router: RouterFacts): Course<Patch | undefined> {
  const path = yield* fileOnCard(typed, session, router);
  const head = path === undefined ? undefined : yield* bytesOnCard(path, headLength, router);
  if (path === undefined || !head) return undefined;
  const version = patchVersion(path, head, router.device.release);
  if (version !== undefined) return { file: shownPath(path), version };
  yield say('patch-invalid', { file: shownPath(path) });
  return undefined;
}
