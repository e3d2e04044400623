import type page from '../../../../firmware-model/pages/device/display-temperature.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { temperaturesOf, kinds } from './sensors.ts';
import { boardIn, placeOf } from './slot.ts';

/** Access points of virtual access are only known. Interface cards have no sensors. */
export default {
  *slot({ args }, router) {
    const slot = args['slot-id'];
    const board = slot === undefined ? undefined : yield* boardIn(slot, router);
    if (board) yield* temperaturesOf(board, router);
    if (slot === undefined) for (const each of router.device.boards) if (each.temperatures) yield* temperaturesOf(each, router);
  },
  *kind({ one }, router) {
    const kind = kinds[one('mpu', 'sfu', 'lpu')];
    for (const board of router.device.boards) if (board.kind === kind) yield* temperaturesOf(board, router);
  },
  *lineCard({ args: { 'slot-id': slot, 'pic-id': pic } }, router) {
    if ((yield* placeOf(slot, pic, router)) === undefined) return;
    const board = router.device.boards.find(({ slot: number }) => `${number}` === slot);
    if (pic !== undefined) yield say('no-sensors', { slot: `${slot}/${pic}`, what: 'temp' });
    else if (board) yield* temperaturesOf(board, router);
  },
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;
