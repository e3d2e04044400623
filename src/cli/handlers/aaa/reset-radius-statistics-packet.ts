import type page from '../../../../firmware-model/pages/aaa/reset-radius-statistics-packet.ts';
import type { Handlers } from '../../run/handler.ts';

/** They stand at nought: nothing is sent to a server. */
export default {
  radius: () => [],
} satisfies Handlers<typeof page>;
