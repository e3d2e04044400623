import type page from '../../../../firmware-model/pages/file-system/tail.ts';
import { shownPath } from '../../../flash/path.ts';
import { plainText } from '../../../flash/plain-text.ts';
import { isOfRollbackPoints } from '../../../flash/protection.ts';
import { cardPath, onCard } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say, showAll } from '../../run/outcome.ts';

export default {
  *show({ args, session }, router) {
    const path = yield* cardPath(args['file-name'], session, router);
    if (path === undefined) return;
    const there = router.files.stat(path);
    if (!there) yield say('file-missing');
    else if (isOfRollbackPoints(path)) yield say('file-protected', { file: shownPath(path) });
    else if (there.kind === 'directory') yield say('file-is-directory', { file: shownPath(path) });
    else yield* showEnd(path, there.size, Number(args.line ?? 10), router);
  },
} satisfies Handlers<typeof page>;

/** Looks for the lines in the last megabyte only: a log file of the router has eight. */
function* showEnd(path: string, size: number, count: number, { files: cfCard }: RouterFacts): Course {
  let bytes: Uint8Array | undefined;
  if (
    !(yield* onCard(path, () => {
      bytes = cfCard.read(path, Math.max(0, size - farthest));
    }))
  )
    return;
  const text = plainText();
  const lines = [...text.add(bytes ?? new Uint8Array())];
  if (text.rest() !== '') lines.push(text.rest());
  if (count > 0) yield* showAll(lines.slice(-count));
}

const farthest = 1024 * 1024;
