import type page from '../../../../firmware-model/pages/configuration/refresh-configuration-candidate.ts';
import type { Handlers } from '../../run/handler.ts';
import { did } from '../../run/outcome.ts';

/** Enters the candidate again on top of what runs: lines that another log-in has committed before, or whose view it has removed, are left out. */
export default {
  refresh: ({ session }) => did({ type: 'candidate.refreshed', session: session.id }),
} satisfies Handlers<typeof page>;
