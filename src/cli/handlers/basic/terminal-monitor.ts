import type page from '../../../../firmware-model/pages/basic/terminal-monitor.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ monitor: true }),
  disable: () => setTerminal({ monitor: false }),
} satisfies Handlers<typeof page>;
