import type page from '../../../../firmware-model/pages/vs/reset.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Whoever types is in the Admin-VS, which restarts with the router only. */
export default {
  self: () => say('virtual-system-admin-kept'),
} satisfies Handlers<typeof page>;
