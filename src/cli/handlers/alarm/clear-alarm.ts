import type page from '../../../../firmware-model/pages/alarm/clear-alarm.ts';
import type { Alarm } from '../../../control-plane/state.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import { isInSlot, isOfHardware } from './hardware-alarms.ts';

/** That an alarm is over is told either way: there is no NMS here that might not hear it. */
export default {
  all: (_, router) => clear(hardwareIn(undefined, router)),
  slot: ({ args }, router) => clear(hardwareIn(args['slot-id'], router)),
  *one({ args }, router) {
    const alarm = hardwareIn(undefined, router).find(({ sequence }) => `${sequence}` === args['index-id']);
    if (!alarm) {
      yield say('alarm-unknown');
      return;
    }
    yield say('hardware-alarm-to-clear', { text: alarm.text });
    if (!(yield* confirm('clear-one-alarm-question'))) return;
    yield did({ type: 'alarms.dismissed', sequences: [alarm.sequence] });
    yield say('alarm-cleared');
  },
  history({ args }, router) {
    const over = router.volatile.alarmHistory.filter(alarm => isOfHardware(alarm, router) && isInSlot(args['slot-id'], router));
    return [did({ type: 'alarmHistory.cleared', sequences: over.map(({ sequence }) => sequence) }), say('alarms-cleared')];
  },
} satisfies Handlers<typeof page>;

function hardwareIn(slot: string | undefined, router: RouterFacts): readonly Alarm[] {
  return isInSlot(slot, router) ? router.volatile.alarms.filter(alarm => isOfHardware(alarm, router)) : [];
}

function* clear(alarms: readonly Alarm[]): Course {
  if (!(yield* confirm('clear-alarms-question'))) return;
  yield did({ type: 'alarms.dismissed', sequences: alarms.map(({ sequence }) => sequence) });
  yield say('alarms-cleared');
}
