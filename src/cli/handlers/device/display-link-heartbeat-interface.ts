import type page from '../../../../firmware-model/pages/device/display-link-heartbeat-interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { shownOne } from '../interfaces/interfaces-now.ts';

/** It runs where both ends send such packets, and nobody here does. */
export default {
  interface: ({ args }, router) => shownOne(router, args['interface-name'] ?? '', () => [say('link-heartbeat-none')]),
} satisfies Handlers<typeof page>;
