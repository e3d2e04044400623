import type page from '../../../../firmware-model/pages/device/clock-timezone.ts';
import type { Edit } from '../../../config/configuration.ts';
import { isOffset } from '../../../config/time-zone.ts';
import { commitCandidate } from '../../commit.ts';
import type { Handlers, RouterFacts } from '../../handler.ts';
import { type Course, did, say } from '../../outcome.ts';
import type { CliSession } from '../../session.ts';

/** In the user view the time zone takes effect at once; it is a line of the configuration all the same. */
export default {
  set({ args, canonical, session }, router) {
    if (!isOffset(args.offset)) return say('clock-offset');
    return configure({ op: 'set', path: [], key: 'clock timezone', node: { line: canonical, args } }, session, router);
  },
  undo: ({ session }, router) => configure({ op: 'clear', path: [], key: 'clock timezone' }, session, router),
} satisfies Handlers<typeof page>;

function* configure(edit: Edit, session: CliSession, router: RouterFacts): Course {
  yield did({ type: 'configuration.edited', session: session.id, edits: [edit] });
  if (!(yield* commitCandidate(router, session))) yield did({ type: 'candidate.cleared', session: session.id });
}
