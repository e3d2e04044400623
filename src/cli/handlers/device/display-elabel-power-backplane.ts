import type page from '../../../../firmware-model/pages/device/display-elabel-power-backplane.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Power modules of these chassis sit in a shelf with a label of its own, `display elabel`. */
export default { powerBackplane: () => say('upgrade-not-of-this-product') } satisfies Handlers<typeof page>;
