import type page from '../../../../firmware-model/pages/device/display-card-fault-process-mode.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Configuration } from '../../../config/configuration.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { placeOf } from './slot.ts';

export default {
  *cards({ args }, router) {
    const slot = args['slot-id'];
    const place = slot === undefined ? '' : yield* placeOf(slot, args['card-id'], router);
    if (place === undefined) return;
    yield say('card-fault-head');
    for (const { board, pics } of boardsAt(router)) {
      for (const { pic } of pics) {
        const at = `${board.slot}/${pic.card}`;
        if (`${at}/`.startsWith(place && `${place}/`))
          yield say('card-fault-row', { place: at, name: pic.type, status: modeOf(board.slot, pic.card, router.volatile.running) });
      }
    }
    yield say('card-fault-end');
  },
} satisfies Handlers<typeof page>;

/** A card goes by the mode of all, unless that is shielded from it or it has its own. */
function modeOf(slot: number, card: number, running: Configuration): 'isolate' | 'reset' {
  const own = running.get(`slot ${slot}`)?.children;
  if (own?.has(`set card-fault process-mode isolate card ${card}`)) return 'isolate';
  const isShielded = own?.has(`shield card-fault process-mode global-config enable card ${card}`);
  return !isShielded && running.has('set card-fault process-mode isolate') ? 'isolate' : 'reset';
}
