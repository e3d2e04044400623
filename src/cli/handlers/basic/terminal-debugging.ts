import type page from '../../../../firmware-model/pages/basic/terminal-debugging.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ debugging: true }),
  disable: () => setTerminal({ debugging: false }),
} satisfies Handlers<typeof page>;
