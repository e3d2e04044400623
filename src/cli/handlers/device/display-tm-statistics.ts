import type page from '../../../../firmware-model/pages/device/display-tm-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardOfKind } from './slot.ts';

/** There is no traffic: nothing has gone through the one traffic manager of a line card. */
export default {
  *statistics({ args: { 'slot-id': slot } }, router) {
    if (yield* boardOfKind('LPU', slot, router)) yield say('traffic-manager', { number: 0 });
  },
} satisfies Handlers<typeof page>;
