import type page from '../../../../firmware-model/pages/maintenance/check-module.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** None is installed. */
export default {
  startup: () => say('module-missing'),
  file: () => say('module-missing'),
} satisfies Handlers<typeof page>;
