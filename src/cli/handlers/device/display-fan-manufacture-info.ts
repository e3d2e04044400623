import type page from '../../../../firmware-model/pages/device/display-fan-manufacture-info.ts';
import type { Handlers } from '../../run/handler.ts';
import { labelOfModule } from './module-label.ts';

export default {
  slot: ({ args }, router) => labelOfModule('FAN', 'fan frame', args['slot-id'], router),
} satisfies Handlers<typeof page>;
