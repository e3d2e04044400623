import type page from '../../../../firmware-model/pages/information/display-debugging-packet-all.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** No packet is traced here. */
export default { display: () => say('debugging-packets', { state: 'N', left: 0 }) } satisfies Handlers<typeof page>;
