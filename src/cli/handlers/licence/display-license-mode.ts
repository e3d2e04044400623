import type page from '../../../../firmware-model/pages/licence/display-license-mode.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** No licence comes from a server. */
export default { mode: () => say('license-mode') } satisfies Handlers<typeof page>;
