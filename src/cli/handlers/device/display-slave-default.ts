import type page from '../../../../firmware-model/pages/device/display-slave-default.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { device: { mainBoardSlot: master }, nonVolatile }) {
    const { slaveDefault: slot } = nonVolatile.board;
    return slot === undefined ? say('slave-default-unset', { slot: master }) : say('slave-default', { master, slot });
  },
} satisfies Handlers<typeof page>;
