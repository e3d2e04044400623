import type page from '../../../../firmware-model/pages/basic/mmi-mode-enable.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ machineMode: true }),
  disable: () => setTerminal({ machineMode: false }),
} satisfies Handlers<typeof page>;
