import type page from '../../../../firmware-model/pages/maintenance/upgrade-rollback.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Switching it on is only known. */
export default { undo: () => say('upgrade-rollback-off') } satisfies Handlers<typeof page>;
