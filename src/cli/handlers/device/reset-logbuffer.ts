import type page from '../../../../firmware-model/pages/device/reset-logbuffer.ts';
import type { Handlers } from '../../run/handler.ts';
import { confirm, did } from '../../run/outcome.ts';

export default {
  *reset() {
    if (yield* confirm('reset-logbuffer-question')) yield did({ type: 'logBuffer.reset' });
  },
} satisfies Handlers<typeof page>;
