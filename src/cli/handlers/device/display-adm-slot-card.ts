import type page from '../../../../firmware-model/pages/device/display-adm-slot-card.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { placeOf } from './slot.ts';

/** These chassis have none. */
export default {
  *card({ args: { slodid: slot, 'card-id': card } }, router) {
    if ((yield* placeOf(slot, card, router)) !== undefined) yield say('not-adm', { slot, card });
  },
} satisfies Handlers<typeof page>;
