import type page from '../../../../firmware-model/pages/basic/terminal-command-timestamp.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ timestamp: true }),
  disable: () => setTerminal({ timestamp: false }),
} satisfies Handlers<typeof page>;
