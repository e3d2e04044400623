import type page from '../../../../firmware-model/pages/device/display-pdu.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** These chassis have power modules alone. */
export default {
  display: () => say('upgrade-not-of-this-product'),
  manufacture: () => say('upgrade-not-of-this-product'),
  environment: () => say('upgrade-not-of-this-product'),
} satisfies Handlers<typeof page>;
