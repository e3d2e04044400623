import type page from '../../../../firmware-model/pages/basic/terminal-debugging.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ debugging: true }),
  disable: () => setTerminal({ debugging: false }),
} satisfies Handlers<typeof page>;
