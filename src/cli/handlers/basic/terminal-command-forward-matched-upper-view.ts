import type page from '../../../../firmware-model/pages/basic/terminal-command-forward-matched-upper-view.ts';
import type { Handlers } from '../../run/handler.ts';
import { setTerminal } from '../../run/terminal.ts';

export default {
  enable: () => setTerminal({ upperViews: true }),
  disable: () => setTerminal({ upperViews: false }),
} satisfies Handlers<typeof page>;
