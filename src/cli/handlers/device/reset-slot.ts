import type page from '../../../../firmware-model/pages/device/reset-slot.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { placeOf } from './slot.ts';

/** With the only main board the device starts anew. */
export default {
  *slot({ args: { 'slot-id': slot } }, router) {
    const place = yield* placeOf(slot, undefined, router);
    if (place === undefined || !(yield* confirm('reset-slot-question', { slot }))) return;
    yield say('slot-being-reset', { slot });
    yield did(slot === `${router.device.mainBoardSlot}` ? { type: 'reboot.confirmed' } : { type: 'board.reset', place });
  },
  *card({ args: { 'slot-id': slot, 'card-id': card } }, router) {
    const place = yield* placeOf(slot, card, router);
    if (place === undefined || !(yield* confirm('reset-card-question', { slot, card }))) return;
    yield say('card-being-reset', { slot, card });
    yield did({ type: 'board.reset', place });
  },
} satisfies Handlers<typeof page>;
