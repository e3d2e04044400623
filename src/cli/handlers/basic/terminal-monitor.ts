import type page from '../../../../firmware-model/pages/basic/terminal-monitor.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ monitor: true }),
  disable: () => setTerminal({ monitor: false }),
} satisfies Handlers<typeof page>;
