import type page from '../../../../firmware-model/pages/device/output-alarm.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

/** Nothing is plugged into the output. */
export default {
  set: ({ args }, router) => done(args['slot-id'], router),
  undo: ({ args }, router) => done(args['slot-id'], router),
} satisfies Handlers<typeof page>;

function* done(slot: string, router: RouterFacts): Course {
  if (yield* boardIn(slot, router)) yield say('output-alarm-done');
}
