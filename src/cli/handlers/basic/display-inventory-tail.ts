import type page from '../../../../firmware-model/pages/basic/display-inventory-tail.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { localTime } from '../device/local-moment.ts';

export default {
  tail: (_, router) => say('inventory-tail', { time: localTime(router.now, router) }),
} satisfies Handlers<typeof page>;
