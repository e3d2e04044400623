import type page from '../../../../firmware-model/pages/device/slave-default.ts';
import { slaveBoard } from '../../../inventory/main-boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';

/** Both main boards have to be there (command reference). It holds from the next start on. */
export default {
  *set({ args: { slotid } }, router) {
    const slave = slaveBoard(router);
    const master = router.device.mainBoardSlot;
    const slot = [master, slave?.slot].find(known => `${known}` === slotid);
    if (!slave) yield say('no-slave-board');
    else if (slot === undefined) yield say('no-main-board', { slot: slotid });
    else {
      yield did({ type: 'slaveDefault.set', slot });
      yield say('slave-default', { master, slot });
    }
  },
  undo: () => did({ type: 'slaveDefault.set', slot: undefined }),
} satisfies Handlers<typeof page>;
