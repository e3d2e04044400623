import type page from '../../../../firmware-model/pages/device/set-cpu-usage-threshold.ts';
import type { Handlers } from '../../run/handler.ts';
import { usageThreshold } from './usage-threshold.ts';

export default usageThreshold satisfies Handlers<typeof page>;
