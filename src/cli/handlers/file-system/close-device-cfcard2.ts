import type page from '../../../../firmware-model/pages/file-system/close-device-cfcard2.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, say } from '../../run/outcome.ts';

/** The second card's slot of the main board is empty: what may be taken out of it has never been in use. */
export default {
  *close({ args: { slotid: slot } }, { device }) {
    if (slot !== `${device.mainBoardSlot}`) yield say('no-main-board', { slot });
    else if (yield* confirm('close-device-question')) yield say('device-closed');
  },
} satisfies Handlers<typeof page>;
