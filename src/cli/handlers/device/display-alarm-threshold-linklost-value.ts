import type page from '../../../../firmware-model/pages/device/display-alarm-threshold-linklost-value.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

export default {
  *display({ args }, router) {
    const { device, volatile } = router;
    const settings = settingsOf(volatile.running);
    const slot = args['slot-id'];
    const asked = slot === undefined ? undefined : yield* boardIn(slot, router);
    if (slot !== undefined && !asked) return;
    const boards = asked ? [asked] : device.boards.filter(({ kind }) => kind === 'LPU' || kind === 'SFU');
    yield say('link-loss-head');
    for (const board of boards) {
      const line = settings.line('alarm-threshold linklost-value slot <slot-id>', { 'slot-id': `${board.slot}` });
      yield say('link-loss-row', { slot: board.slot, value: line?.args.value ?? usualThreshold });
    }
  },
} satisfies Handlers<typeof page>;

/** As in the sample of the command reference (inferred: no document says what it is by default). */
const usualThreshold = 2;
