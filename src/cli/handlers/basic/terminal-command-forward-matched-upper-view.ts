import type page from '../../../../firmware-model/pages/basic/terminal-command-forward-matched-upper-view.ts';
import type { Handlers } from '../../handler.ts';
import { setTerminal } from '../../terminal.ts';

export default {
  enable: () => setTerminal({ upperViews: true }),
  disable: () => setTerminal({ upperViews: false }),
} satisfies Handlers<typeof page>;
