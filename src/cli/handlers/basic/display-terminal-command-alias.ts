import type page from '../../../../firmware-model/pages/basic/display-terminal-command-alias.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display: ({ session }) => say(session.terminal.aliases ? 'terminal-aliases-on' : 'terminal-aliases-off'),
} satisfies Handlers<typeof page>;
