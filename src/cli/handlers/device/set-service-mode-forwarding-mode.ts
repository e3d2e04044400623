import type page from '../../../../firmware-model/pages/device/set-service-mode-forwarding-mode.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** What is forwarded here is the same in either mode. */
export default {
  set: () => say('forwarding-mode-set'),
} satisfies Handlers<typeof page>;
