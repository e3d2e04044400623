import type page from '../../../../firmware-model/pages/file-system/cd.ts';
import { levels, maximumDepth, shownDirectory, shownPath } from '../../../flash/path.ts';
import { cardPath } from './card-command.ts';
import type { Handlers } from '../../run/handler.ts';
import { changeSession, say } from '../../run/outcome.ts';

const to = (path: string) => changeSession(session => ({ ...session, workingDirectory: shownDirectory(path) }));

export default {
  root: () => to(''),
  *directory({ args, session }, router) {
    const { files } = router;
    const path = yield* cardPath(args.directory, session, router);
    if (path === undefined) return;
    const there = files.stat(path);
    if (!there) yield say('directory-missing');
    else if (there.kind !== 'directory') yield say('file-not-directory', { file: shownPath(path) });
    else if (levels(path) > maximumDepth) yield say('file-path-too-deep');
    else yield to(path);
  },
} satisfies Handlers<typeof page>;
