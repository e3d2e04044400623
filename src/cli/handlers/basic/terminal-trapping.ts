import type page from '../../../../firmware-model/pages/basic/terminal-trapping.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ traps: true }),
  disable: () => setTerminal({ traps: false }),
} satisfies Handlers<typeof page>;
