import type page from '../../../../firmware-model/pages/device/display-esn.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';

export default {
  display: (_, { device }) => say('esn', { serialNumber: device.serialNumber }),
} satisfies Handlers<typeof page>;
