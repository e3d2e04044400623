import type page from '../../../../firmware-model/pages/device/display-boardinfo.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { labelled } from './elabel.ts';
import { boardIn } from './slot.ts';

/** The first memory holds the label of the board, the next those of its interface cards; other backplanes are only known. */
export default {
  *eeprom({ args: { 'slot-id': slot, eeprom_num: number } }, router) {
    const board = yield* boardIn(slot, router);
    if (!board) return;
    yield say('boardinfo-wait');
    const pic = board.pics?.[Number(number) - 1];
    if (number === '0') yield* labelled(board);
    else if (pic) yield* labelled({ ...pic, manufactured: board.manufactured });
  },
} satisfies Handlers<typeof page>;
