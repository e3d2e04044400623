import type page from '../../../../firmware-model/pages/basic/terminal-echo-synchronous.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ synchronousEcho: true }),
  disable: () => setTerminal({ synchronousEcho: false }),
} satisfies Handlers<typeof page>;
