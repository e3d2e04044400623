import type page from '../../../../firmware-model/pages/alarm/terminal-mask.ts';
import { hasMask } from '../../../config/alarm-settings.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { setTerminal } from '../../run/terminal.ts';

/** Until log-out; a list that is only a candidate masks nothing. */
export default {
  set: ({ args }, { volatile: { running } }) =>
    hasMask(running, args['mask-name']) ? setTerminal({ alarmMask: args['mask-name'] }) : say('alarm-mask-missing'),
  undo: () => setTerminal({ alarmMask: undefined }),
} satisfies Handlers<typeof page>;
