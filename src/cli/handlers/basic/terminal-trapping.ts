import type page from '../../../../firmware-model/pages/basic/terminal-trapping.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ traps: true }),
  disable: () => setTerminal({ traps: false }),
} satisfies Handlers<typeof page>;
