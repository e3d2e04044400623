import type page from '../../../../firmware-model/pages/maintenance/display-module-information.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** None can be installed. */
export default { modules: () => say('module-none') } satisfies Handlers<typeof page>;
