import type page from '../../../../firmware-model/pages/clients/lcd.ftp-client-view.ts';
import { shownDirectory, shownPath } from '../../../flash/path.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { cardPath } from '../file-system/card-command.ts';
import { changeFtp } from './ftp-command.ts';

export default {
  *lcd({ args, session }, router) {
    const { directory } = args;
    const path = directory === undefined ? undefined : yield* directoryOf(directory, session, router);
    if (directory !== undefined && path === undefined) return;
    if (path !== undefined) yield changeFtp({ localDirectory: shownDirectory(path) });
    yield say('ftp-local-directory', { directory: path === undefined ? (session.ftp?.localDirectory ?? '') : shownDirectory(path) });
  },
} satisfies Handlers<typeof page>;

function* directoryOf(typed: string, session: CliSession, router: RouterFacts): Course<string | undefined> {
  const path = yield* cardPath(typed, { ...session, workingDirectory: session.ftp?.localDirectory ?? session.workingDirectory }, router);
  if (path === undefined) return undefined;
  const there = router.files.stat(path);
  if (there?.kind === 'directory') return path;
  yield there ? say('file-not-directory', { file: shownPath(path) }) : say('directory-missing');
  return undefined;
}
