import type page from '../../../../firmware-model/pages/maintenance/check-version.ts';
import { shownPath } from '../../../flash/path.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { softwareOnCard } from './package-file.ts';

/** What is on the boards is what came with the software. */
export default {
  startup: (_, router) => rows(router.nonVolatile.board.nextStartup.systemSoftware, router),
  *file({ args, session }, router) {
    const path = yield* softwareOnCard(args.filename, session, router);
    if (path !== undefined) yield* rows(shownPath(path), router);
  },
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

function* rows(file: string, router: RouterFacts): Course {
  yield say('check-version-head', { file });
  for (const { board, isRegistered } of boardsAt(router)) {
    if (isRegistered && board.monitorBus !== undefined)
      yield say('check-version-row', { slot: board.slot, kind: board.kind, version: board.monitorBus });
  }
  yield say('check-version-end');
}
