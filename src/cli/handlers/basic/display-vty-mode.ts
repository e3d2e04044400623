import type page from '../../../../firmware-model/pages/basic/display-vty-mode.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  mode: ({ session }) => say(session.terminal.machineMode ? 'machine-interface' : 'human-interface'),
} satisfies Handlers<typeof page>;
