import type page from '../../../../firmware-model/pages/device/display-device.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Details of one slot are not emulated. */
export default {
  all(_, { device: { model, boards } }) {
    const rows = boards.map(({ slot, kind, role, primary }) => say('device-row', { slot, type: kind, role, primary }));
    return [say('device-head', { model }), ...rows, say('device-end')];
  },
  pics: () => say('pic-status'),
} satisfies Handlers<typeof page>;
