import type page from '../../../../firmware-model/pages/basic/terminal-echo-synchronous.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ synchronousEcho: true }),
  disable: () => setTerminal({ synchronousEcho: false }),
} satisfies Handlers<typeof page>;
