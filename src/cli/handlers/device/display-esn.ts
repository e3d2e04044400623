import type page from '../../../../firmware-model/pages/device/display-esn.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: (_, { device }) => say('esn', { serialNumber: device.serialNumber }),
} satisfies Handlers<typeof page>;
