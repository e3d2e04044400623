import type page from '../../../../firmware-model/pages/device/reboot.ap-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** No access point is connected. */
export default { reboot: () => say('access-point-missing') } satisfies Handlers<typeof page>;
