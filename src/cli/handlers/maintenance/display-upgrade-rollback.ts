import type page from '../../../../firmware-model/pages/maintenance/display-upgrade-rollback.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** It cannot be switched on. */
export default { state: () => say('upgrade-rollback-off') } satisfies Handlers<typeof page>;
