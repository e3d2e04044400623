import type page from '../../../../firmware-model/pages/maintenance/display-upgrade-status.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** An upgrade is over when its command is. */
export default {
  display: () => [say('upgrade-status-head'), say('upgrade-status-end')],
} satisfies Handlers<typeof page>;
