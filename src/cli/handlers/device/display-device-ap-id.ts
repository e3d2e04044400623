import type page from '../../../../firmware-model/pages/device/display-device-ap-id.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

export default {
  display: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;
