import type page from '../../../../firmware-model/pages/information/display-info-center-session-log-status.ts';
import { hasSessionLog } from '../../../config/session-log.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Of every line on which somebody is. */
export default {
  display(_, { lines, volatile: { running } }) {
    const isOn = hasSessionLog(running);
    const word = (is: boolean) => (is ? 'On' : 'Off');
    return [
      say('session-log-head', { state: word(isOn) }),
      ...lines.flatMap(({ userInterface, session }) =>
        session ? [say('session-log-row', { line: userInterface, state: word(isOn && session.terminal.sessionLog) })] : [],
      ),
    ];
  },
} satisfies Handlers<typeof page>;
