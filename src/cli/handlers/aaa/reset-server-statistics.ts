import type page from '../../../../firmware-model/pages/aaa/reset-server-statistics.ts';
import type { Handlers } from '../../run/handler.ts';

/** They stand at nought: nothing is sent to a server. */
export default {
  hwtacacs: () => [],
} satisfies Handlers<typeof page>;
