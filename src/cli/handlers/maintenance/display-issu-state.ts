import type page from '../../../../firmware-model/pages/maintenance/display-issu-state.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** None can be begun. */
export default { state: () => say('issu-idle') } satisfies Handlers<typeof page>;
