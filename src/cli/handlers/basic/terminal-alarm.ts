import type page from '../../../../firmware-model/pages/basic/terminal-alarm.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ alarms: true }),
  disable: () => setTerminal({ alarms: false }),
} satisfies Handlers<typeof page>;
