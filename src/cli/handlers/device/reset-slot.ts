import type page from '../../../../firmware-model/pages/device/reset-slot.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did, say } from '../../run/outcome.ts';
import { resetMainBoard } from './main-boards.ts';
import { placeOf } from './slot.ts';

/** With the only main board the device starts anew; with a slave in waiting that takes over (inferred). */
export default {
  *slot({ args: { 'slot-id': slot } }, router) {
    const place = yield* placeOf(slot, undefined, router);
    if (place === undefined || !(yield* confirm('reset-slot-question', { slot }))) return;
    yield say('slot-being-reset', { slot });
    yield slot === `${router.device.mainBoardSlot}` ? resetMainBoard(router) : did({ type: 'board.reset', place });
  },
  *card({ args: { 'slot-id': slot, 'card-id': card } }, router) {
    const place = yield* placeOf(slot, card, router);
    if (place === undefined || !(yield* confirm('reset-card-question', { slot, card }))) return;
    yield say('card-being-reset', { slot, card });
    yield did({ type: 'board.reset', place });
  },
} satisfies Handlers<typeof page>;
