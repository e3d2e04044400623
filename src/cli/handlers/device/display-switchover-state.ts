import type page from '../../../../firmware-model/pages/device/display-switchover-state.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: (_, { device }) => say('switchover-state', { slot: device.mainBoardSlot }),
} satisfies Handlers<typeof page>;
