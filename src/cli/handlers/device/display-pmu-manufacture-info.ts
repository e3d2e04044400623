import type page from '../../../../firmware-model/pages/device/display-pmu-manufacture-info.ts';
import type { Handlers } from '../../run/handler.ts';
import { labelOfModule } from './module-label.ts';

export default {
  slot: ({ args }, router) => labelOfModule('PMU', 'power monitoring unit', args.slotid, router),
} satisfies Handlers<typeof page>;
