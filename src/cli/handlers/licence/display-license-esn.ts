import type page from '../../../../firmware-model/pages/licence/display-license-esn.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  esn: (_, { device }) => say('license-esn', { serialNumber: device.serialNumber }),
} satisfies Handlers<typeof page>;
