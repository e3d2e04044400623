import type page from '../../../../firmware-model/pages/basic/display-vty-mode.ts';
import type { Handlers } from '../../handler.ts';
import { say } from '../../outcome.ts';

export default {
  mode: ({ session }) => say(session.terminal.machineMode ? 'machine-interface' : 'human-interface'),
} satisfies Handlers<typeof page>;
