import type page from '../../../../firmware-model/pages/file-system/move.ts';
import { onCard } from './card-command.ts';
import { agreed, isFile, mayLeave, routeOf } from './card-target.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  *move({ args, session }, router) {
    const route = yield* routeOf(args['source-filename'], args['destination-filename'], session, router);
    if (!route || !(yield* isFile(route, router)) || !(yield* mayLeave(route, router))) return;
    if (!(yield* agreed('move-question', route, session, router))) return;
    if (yield* onCard(route.to, () => router.files.move(route.from, route.to))) yield say('move-done', route.shown);
  },
} satisfies Handlers<typeof page>;
