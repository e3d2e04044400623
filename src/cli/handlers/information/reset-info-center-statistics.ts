import type page from '../../../../firmware-model/pages/information/reset-info-center-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

export default { reset: () => did({ type: 'moduleCounts.reset' }) } satisfies Handlers<typeof page>;
