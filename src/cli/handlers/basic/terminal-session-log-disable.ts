import type page from '../../../../firmware-model/pages/basic/terminal-session-log-disable.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

/** The console has no session log, only a VTY has one (command reference, info-center session log): nothing else comes of it. */
export default {
  disable: () => setTerminal({ sessionLog: false }),
  enable: () => setTerminal({ sessionLog: true }),
} satisfies Handlers<typeof page>;
