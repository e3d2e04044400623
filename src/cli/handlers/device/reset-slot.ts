import type page from '../../../../firmware-model/pages/device/reset-slot.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

/** A board is back before anybody could look; with the only main board the device starts anew. Subcards there are none. */
export default {
  *slot({ args: { 'slot-id': slot } }, router) {
    const board = yield* boardIn(slot, router);
    if (!board || !(yield* confirm('reset-slot-question', { slot }))) return;
    yield say('slot-being-reset', { slot });
    if (board.slot === router.device.mainBoardSlot) yield did({ type: 'reboot.confirmed' });
  },
  *card({ args: { 'slot-id': slot, 'card-id': card } }, router) {
    if (yield* boardIn(slot, router)) yield say('no-subcard', { slot, card });
  },
} satisfies Handlers<typeof page>;
