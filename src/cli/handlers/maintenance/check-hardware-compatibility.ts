import type page from '../../../../firmware-model/pages/maintenance/check-hardware-compatibility.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { softwareOnCard } from './package-file.ts';

/** The boards of a chassis are those that its release knows. */
export default {
  startup: (_, router) => rows(router),
  *file({ args, session }, router) {
    if ((yield* softwareOnCard(args.filename, session, router)) !== undefined) yield* rows(router);
  },
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

function* rows(router: RouterFacts): Course {
  yield say('compatibility-head');
  for (const { board, isRegistered } of boardsAt(router)) {
    if (isRegistered) yield say('compatibility-row', { slot: board.slot, type: board.model });
  }
  yield say('compatibility-end');
}
