import type page from '../../../../firmware-model/pages/file-system/rmdir.ts';
import { isRoot } from '../../../flash/drive.ts';
import { cardDirectory, shownDirectory, shownPath } from '../../../flash/path.ts';
import { isOfSystem } from '../../../flash/protection.ts';
import { asksBeforeFileActions, cardPath, onCard } from './card-command.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';

export default {
  *remove({ args, session }, router) {
    const path = yield* cardPath(args.directory, session, router);
    if (path === undefined) return;
    const reason = reasonToKeep(path, session, router);
    if (reason) {
      yield reason;
      return;
    }

    const directory = shownDirectory(path);
    if (asksBeforeFileActions(router) && !(yield* confirm('rmdir-question', { directory }))) return;
    if (yield* onCard(path, () => router.files.removeDirectory(path))) yield say('rmdir-done', { directory });
  },
} satisfies Handlers<typeof page>;

function reasonToKeep(path: string, session: CliSession, { files }: RouterFacts): Step | undefined {
  const there = files.stat(path);
  const file = shownDirectory(path);
  if (!there) return say('directory-missing');
  if (there.kind !== 'directory') return say('file-not-directory', { file: shownPath(path) });
  if (isOfSystem(path)) return say('file-protected', { file });
  if (`${cardDirectory(session.workingDirectory)}/`.startsWith(`${path}/`) || isRoot(path)) return say('file-in-use', { file });
  return files.list(path)?.length ? say('file-not-empty', { file }) : undefined;
}
