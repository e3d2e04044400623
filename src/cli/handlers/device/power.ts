import type page from '../../../../firmware-model/pages/device/power.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import { placeOf } from './slot.ts';

/** Whatever was switched off is on again when the device starts: that it stays off is not documented. */
export default {
  switch: ({ args, one }, router) => switched(args['slot-id'], args['card-id'], one('on', 'off') === 'on', router),
  offUntilReset: ({ args }, router) => switched(args.slotid, args.cardid, false, router),
} satisfies Handlers<typeof page>;

function* switched(slot: string, card: string | undefined, on: boolean, router: RouterFacts): Course {
  const place = yield* placeOf(slot, card, router);
  if (place === undefined) return;
  if (slot === `${router.device.mainBoardSlot}`) {
    yield say('power-of-main-board');
    return;
  }
  if (!(yield* confirm('power-question'))) return;
  if ((router.volatile.boards.get(place) === 'off') === on) yield did({ type: 'board.switched', place, on });
  yield say('power-switched');
}
