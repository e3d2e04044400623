import type page from '../../../../firmware-model/pages/device/slave-switchover.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Its questions are those of a chassis with two main boards. */
export default {
  switchover: () => say('no-slave-board'),
} satisfies Handlers<typeof page>;
