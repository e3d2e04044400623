import type page from '../../../../firmware-model/pages/aaa/reset-call-rate.ts';
import type { Handlers } from '../../run/handler.ts';

/** It stands at nought: there are no subscribers who call. */
export default {
  reset: () => [],
} satisfies Handlers<typeof page>;
