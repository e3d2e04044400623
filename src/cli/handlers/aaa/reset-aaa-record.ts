import type page from '../../../../firmware-model/pages/aaa/reset-aaa-record.ts';
import type { Handlers } from '../../run/handler.ts';

/** There are no records of subscribers, and counts stand at nought: nothing is sent to a server. */
export default {
  reset: () => [],
  statistics: () => [],
} satisfies Handlers<typeof page>;
