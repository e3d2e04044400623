import type page from '../../../../firmware-model/pages/configuration/display-configuration-rollback-result.ts';
import type { Handlers } from '../../run/handler.ts';
import { showReport } from './load-report.ts';

/** What of the last roll-back did not come into effect. */
export default {
  result: (_, { volatile }) => showReport(volatile.reports?.rollback),
} satisfies Handlers<typeof page>;
