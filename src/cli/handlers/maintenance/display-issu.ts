import type page from '../../../../firmware-model/pages/maintenance/display-issu.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** None can be begun. */
export default {
  connect: () => say('issu-idle'),
  rollback: () => say('issu-idle'),
  check: () => say('issu-no-check'),
  report: () => say('issu-no-report'),
  isolated: () => [say('issu-isolated-head'), say('issu-isolated-end')],
} satisfies Handlers<typeof page>;
