import type page from '../../../../firmware-model/pages/basic/terminal-logging.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ logging: true }),
  disable: () => setTerminal({ logging: false }),
} satisfies Handlers<typeof page>;
