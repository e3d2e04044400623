import type page from '../../../../firmware-model/pages/basic/terminal-monitor.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { setTerminal } from '../../run/terminal.ts';

/** The one of its kind that answers: the switches of single sorts of message say nothing. */
export default {
  enable: () => [setTerminal({ monitor: true }), say('terminal-monitor-on')],
  disable: () => [setTerminal({ monitor: false }), say('terminal-monitor-off')],
} satisfies Handlers<typeof page>;
