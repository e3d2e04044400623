import type page from '../../../../firmware-model/pages/device/display-mbus-version.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

export default {
  *slot({ args: { slotid: slot } }, router) {
    const board = yield* boardIn(slot, router);
    if (!board) return;
    yield board.monitorBus === undefined ? say('no-mbusnode', { slot }) : say('mbus-version', { slot, version: board.monitorBus });
  },
} satisfies Handlers<typeof page>;
