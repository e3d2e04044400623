import type page from '../../../../firmware-model/pages/device/schedule-reboot.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, did, say } from '../../run/outcome.ts';
import { askInTime, settleUnsaved } from './reboot-dialogue.ts';
import { described, furthest, intervalOf, momentOf } from './scheduled-time.ts';
import type { CliSession } from '../../run/session.ts';

/** A reboot later on. Whoever sets the clock or its time zone calls it off (command reference). */
export default {
  *at({ args, session }, router) {
    yield* schedule(momentOf(args.time, args.date, router), session, router);
  },
  *delay({ args, has, session }, router) {
    const interval = intervalOf(args.interval);
    if (interval === undefined) yield say('schedule-interval');
    else yield* schedule(router.now + interval, session, router, has('force'));
  },
  undo: () => did({ type: 'reboot.unscheduled' }),
} satisfies Handlers<typeof page>;

function* schedule(moment: number, session: CliSession, router: RouterFacts, force = false): Course {
  if (moment <= router.now || moment > router.now + furthest) {
    yield say('schedule-out-of-range');
    return;
  }
  if (!force && !(yield* settleUnsaved(session, router))) return;
  const answer = yield* askInTime('schedule-question', described(moment, router), router);
  if (answer === 'yes') yield did({ type: 'reboot.scheduled', at: moment });
}
