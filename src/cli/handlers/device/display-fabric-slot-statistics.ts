import type page from '../../../../firmware-model/pages/device/display-fabric-slot-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardOfKind } from './slot.ts';

/** There is no traffic: nothing has gone through. */
export default {
  *statistics({ args: { 'slot-id': slot } }, router) {
    const board = yield* boardOfKind('SFU', slot, router);
    for (let number = 0; number < (board?.fabricComponents ?? 0); number++) yield say('fabric-component', { number });
  },
} satisfies Handlers<typeof page>;
