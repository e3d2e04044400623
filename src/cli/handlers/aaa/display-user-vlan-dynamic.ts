import type page from '../../../../firmware-model/pages/aaa/display-user-vlan-dynamic.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Subscribers have VLANs, and there are none. */
export default {
  vlans: () => say('no-user-vlan'),
} satisfies Handlers<typeof page>;
