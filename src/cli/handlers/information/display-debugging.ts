import type page from '../../../../firmware-model/pages/information/display-debugging.ts';
import type { Handlers } from '../../run/handler.ts';

/** Nothing here can be debugged, so no switch is on. */
export default { display: () => [] } satisfies Handlers<typeof page>;
