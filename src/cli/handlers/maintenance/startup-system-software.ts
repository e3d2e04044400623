import type page from '../../../../firmware-model/pages/maintenance/startup-system-software.ts';
import { shownPath } from '../../../flash/path.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { slaveBoard } from '../device/processor-board.ts';
import { boardIn } from '../device/slot.ts';
import { fileOnCard } from './package-file.ts';

/** Whatever package is chosen, it is this release that starts: the emulator has no other in it. Main boards choose together. */
export default {
  *board({ args, session }, router) {
    const slot = args['slot-id'];
    if (slot !== undefined && !(yield* boardIn(slot, router))) return;
    yield* chosen(args.name, session, router);
  },
  *slave({ args, session }, router) {
    if (yield* slaveBoard(router)) yield* chosen(args['system-file'], session, router);
  },
} satisfies Handlers<typeof page>;

function* chosen(name: string, session: CliSession, router: RouterFacts): Course {
  const path = yield* fileOnCard(name, session, router);
  if (path === undefined) return;
  const file = shownPath(path);
  if (!/\.cc$/i.test(path)) {
    yield say('software-name-invalid', { file });
    return;
  }
  yield did({ type: 'startup.softwareSelected', file });
  yield say('startup-software-set');
}
