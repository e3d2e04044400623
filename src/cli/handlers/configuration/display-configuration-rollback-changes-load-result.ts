import type page from '../../../../firmware-model/pages/configuration/display-configuration-rollback-changes-load-result.ts';
import type { Handlers } from '../../run/handler.ts';
import { showReport } from './load-report.ts';

/** What of the points loaded last did not come into the candidate. */
export default {
  result: (_, { volatile }) => showReport(volatile.reports?.['loaded points']),
} satisfies Handlers<typeof page>;
