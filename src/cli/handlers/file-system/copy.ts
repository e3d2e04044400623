import type page from '../../../../firmware-model/pages/file-system/copy.ts';
import { onCard } from './card-command.ts';
import { agreed, isFile, routeOf } from './card-target.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** `all` means every main board; this chassis has one. */
export default {
  *copy({ args, session }, router) {
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router);
    if (!route || !(yield* isFile(route, router))) return;
    if ((router.nonVolatile.cfCard.stat(route.from)?.size ?? 0) > largest) {
      yield say('file-too-large', { file: route.shown.from });
      return;
    }
    if (!(yield* agreed('copy-question', route, session, router))) return;
    const copied = yield* onCard(route.to, () => router.nonVolatile.cfCard.copy(route.from, route.to), route.from);
    if (copied) yield say('copy-done', route.shown);
  },
} satisfies Handlers<typeof page>;

/** Larger files cannot be copied; file system chapter, later edition of the family. */
const largest = 2 * 1024 * 1024 * 1024;
