import type page from '../../../../firmware-model/pages/configuration/display-configuration-replace-failed.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Lines of the configuration that was loaded last which did not come into the candidate. */
export default {
  failed(_, { volatile }) {
    const failed = volatile.reports?.replacement?.failed ?? [];
    if (failed.length === 0) return undefined;
    const lines = failed.map(({ line, view, reason }) =>
      say('replace-failed-line', { command: line, view: view ?? '-', reason: reason ?? '-' }),
    );
    return [say('replace-failed-head'), ...lines];
  },
} satisfies Handlers<typeof page>;
