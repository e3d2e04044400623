import type page from '../../../../firmware-model/pages/configuration/display-configuration-recover-result.ts';
import { printable } from '../../../flash/plain-text.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** What of the saved configuration could not be restored at this start. */
export default {
  result(_, { volatile: { startup, recoveryFailures } }) {
    const failures = recoveryFailures.map(({ line, lineNumber, reason, view }) =>
      say('recover-failure', { command: printable(line.trim()), line: lineNumber, reason, view: view ?? '-' }),
    );
    return [say('recover-result', { file: startup.savedConfiguration ?? 'NULL', count: recoveryFailures.length }), ...failures];
  },
} satisfies Handlers<typeof page>;
