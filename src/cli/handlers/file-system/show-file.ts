import { shownPath } from '../../../flash/path.ts';
import { plainText } from '../../../flash/plain-text.ts';
import { isOfRollbackPoints } from '../../../flash/protection.ts';
import { cardPath, onCard } from './card-command.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, show } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

/** Reads the file piece by piece as it is shown: a software image is larger than memory should hold. */
export function* showFile(name: string, offset: number, session: CliSession, router: RouterFacts): Course {
  const path = yield* cardPath(name, session, router);
  if (path === undefined) return;
  const there = router.files.stat(path);
  if (!there) yield say('file-missing');
  else if (isOfRollbackPoints(path)) yield say('file-protected', { file: shownPath(path) });
  else if (there.kind === 'directory') yield say('file-is-directory', { file: shownPath(path) });
  else yield* showFrom(path, offset, router);
}

function* showFrom(path: string, offset: number, { files: cfCard }: RouterFacts): Course {
  const text = plainText();
  for (let at = offset; ; at += pieceSize) {
    let piece: Uint8Array | undefined;
    if (
      !(yield* onCard(path, () => {
        piece = cfCard.read(path, at, pieceSize);
      }))
    )
      return;
    yield show(text.add(piece ?? new Uint8Array()));
    if (!piece || piece.length < pieceSize) break;
  }
  const rest = text.rest();
  if (rest !== '') yield show([rest]);
}

const pieceSize = 16 * 1024;
