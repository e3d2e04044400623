import type page from '../../../../firmware-model/pages/basic/terminal-command-alias.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ aliases: true }),
  disable: () => setTerminal({ aliases: false }),
} satisfies Handlers<typeof page>;
