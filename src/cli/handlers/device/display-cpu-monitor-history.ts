import type page from '../../../../firmware-model/pages/device/display-cpu-monitor-history.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** The processor has never been overloaded: its load stays below every threshold. */
export default {
  display: () => say('cpu-overload-none'),
} satisfies Handlers<typeof page>;
