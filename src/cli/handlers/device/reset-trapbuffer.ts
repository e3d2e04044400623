import type page from '../../../../firmware-model/pages/device/reset-trapbuffer.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

/** Without a question (command reference). */
export default {
  reset: () => did({ type: 'trapBuffer.reset' }),
} satisfies Handlers<typeof page>;
