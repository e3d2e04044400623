import type page from '../../../../firmware-model/pages/basic/mmi-mode-enable.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ machineMode: true }),
  disable: () => setTerminal({ machineMode: false }),
} satisfies Handlers<typeof page>;
