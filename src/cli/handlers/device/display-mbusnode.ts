import type page from '../../../../firmware-model/pages/device/display-mbusnode.ts';
import { boardAt } from '../../../inventory/boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

/** A board has a memory of its own, and one for each of its interface cards. */
export default {
  *boards({ args }, router) {
    const slot = args['slot-id'];
    const board = slot === undefined ? undefined : yield* boardIn(slot, router);
    if (slot !== undefined && !board) return;
    yield say('mbusnode-head');
    for (const each of board ? [board] : router.device.boards) {
      if (each.monitorBus === undefined) continue;
      const register = boardAt(router, each).isRegistered ? 'Registered' : 'Unregistered';
      const { temperatures = [], voltages = [], pics = [] } = each;
      const counts = { temperatures: temperatures.length, voltages: voltages.length, memories: 1 + pics.length };
      yield say('mbusnode-row', { kind: each.kind, slot: each.slot, register, ...counts });
    }
    yield say('mbusnode-end');
  },
} satisfies Handlers<typeof page>;
