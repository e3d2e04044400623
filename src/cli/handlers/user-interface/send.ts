import type page from '../../../../firmware-model/pages/user-interface/send.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import type { LineStatus } from '../../run/line-status.ts';
import { askFor, confirm, type Course, did, say } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { isAt, kindOf, type UserInterface, userInterfaces } from './user-interfaces.ts';

export default {
  *all({ session }, router) {
    yield* send(router.lines, session);
  },
  *number({ args, session }, router) {
    yield* sendTo(({ index }) => index === Number(args['ui-number']), session, router);
  },
  *relative({ args, one, session }, router) {
    const kind = kindOf(one('console', 'vty'));
    yield* sendTo(found => found.kind === kind && found.number === Number(args['ui-number1']), session, router);
  },
} satisfies Handlers<typeof page>;

function* sendTo(isMeant: (userInterface: UserInterface) => boolean, session: CliSession, { volatile, lines }: RouterFacts): Course {
  const found = userInterfaces(volatile.running).find(isMeant);
  const line = found && lines.find(status => status.session && isAt(found, status));
  if (!found) yield say('no-such-user-interface');
  else if (!line) yield say('user-interface-not-in-use');
  else yield* send([line], session);
}

/** Nothing is sent of an empty message, nor to whom nobody has let in yet. */
function* send(to: readonly LineStatus[], { userInterface }: CliSession): Course {
  const text = yield* askFor('line', 'message-ask');
  if (!text || !(yield* confirm('message-send-question'))) return;
  const ids = to.filter(({ session }) => session).map(({ id }) => id);
  yield did({ type: 'message.sent', to: ids, from: userInterface, text });
}
