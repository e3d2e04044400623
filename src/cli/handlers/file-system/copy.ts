import type page from '../../../../firmware-model/pages/file-system/copy.ts';
import { shownPath } from '../../../flash/path.ts';
import { onCard, onMainBoards } from './card-command.ts';
import { agreed, isFile, routeOf } from './card-target.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** `all` means every main board. */
export default {
  *copy({ args, has, session }, router) {
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router);
    if (!route || !(yield* isFile(route, router))) return;
    if ((router.files.stat(route.from)?.size ?? 0) > largest) {
      yield say('file-too-large', { file: route.shown.from });
      return;
    }
    if (!(yield* agreed('copy-question', route, session, router))) return;
    for (const to of onMainBoards(route.to, has('all'), router)) {
      const copied = yield* onCard(to, () => router.files.copy(route.from, to), route.from);
      if (copied) yield say('copy-done', { from: route.shown.from, to: shownPath(to) });
    }
  },
} satisfies Handlers<typeof page>;

/** Larger files cannot be copied; file system chapter, later edition of the family. */
const largest = 2 * 1024 * 1024 * 1024;
