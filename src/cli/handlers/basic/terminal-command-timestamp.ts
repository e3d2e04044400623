import type page from '../../../../firmware-model/pages/basic/terminal-command-timestamp.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ timestamp: true }),
  disable: () => setTerminal({ timestamp: false }),
} satisfies Handlers<typeof page>;
