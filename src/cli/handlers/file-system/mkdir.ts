import type page from '../../../../firmware-model/pages/file-system/mkdir.ts';
import { levels, maximumDepth, shownDirectory } from '../../../flash/path.ts';
import { isOfSystem } from '../../../flash/protection.ts';
import { cardPath, onCard } from './card-command.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *make({ args, session }, router) {
    const { files } = router;
    const path = yield* cardPath(args.directory, session, router);
    if (path === undefined) return;
    if (levels(path) > maximumDepth) yield say('file-path-too-deep');
    else if (isOfSystem(path)) yield say('file-protected', { file: shownDirectory(path) });
    else if (yield* onCard(path, () => files.makeDirectory(path))) yield say('mkdir-done', { directory: shownDirectory(path) });
  },
} satisfies Handlers<typeof page>;
