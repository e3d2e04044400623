import type page from '../../../../firmware-model/pages/device/display-slave-default.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: (_, { device }) => say('slave-default-unset', { slot: device.mainBoardSlot }),
} satisfies Handlers<typeof page>;
