import type page from '../../../../firmware-model/pages/device/display-elabel.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { backplaneLabel, elabelOf } from './elabel.ts';
import { localTime, millisecondOf } from './local-moment.ts';
import { boardIn } from './slot.ts';

/** A cluster there is none: its chassis are only known. */
export default {
  *boards({ args: { slotid }, has }, router) {
    if (has('brief')) {
      yield say('elabel-brief-head');
      for (const { kind, slot, model, serialNumber, label } of router.device.boards)
        yield say('elabel-brief-row', { slot: `${kind} ${slot}`, model, serialNumber, description: label.description });
      yield say('elabel-brief-end');
      return;
    }
    const board = slotid === undefined ? undefined : yield* boardIn(slotid, router);
    if (slotid !== undefined && !board) return;
    yield say('elabel-time', { time: localTime(router.now, router), milliseconds: `${millisecondOf(router.now)}`.padStart(3, '0') });
    for (const each of board ? [board] : router.device.boards) yield* elabelOf(each);
  },
  backplane: (_, router) => backplaneLabel(router),
  chassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;
