import type page from '../../../../firmware-model/pages/basic/display-history-command.ts';
import { formatDateTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { TypedCommand } from '../../run/line-status.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Oldest first, as typed. */
export default {
  own: ({ session }) => session.history.map(line => say('history-line', { line })),
  everyone: (_, router) => router.commands.map(command => entry(command, router)),
} satisfies Handlers<typeof page>;

function entry({ user, userInterface, address, time, line }: TypedCommand, { volatile }: RouterFacts): Step {
  const shown = {
    user: user ?? 'anonymous',
    userInterface: userInterface.replace(' ', ''),
    time: formatDateTime(time, localOffset(volatile.running, time)),
    line,
  };
  return address === undefined ? say('user-command-on-console', shown) : say('user-command', { ...shown, address });
}
