import type page from '../../../../firmware-model/pages/user-interface/kill-user-interface.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { confirm, type Course, did, say } from '../../run/outcome.ts';
import { isAt, kindOf, type UserInterface, userInterfaces } from './user-interfaces.ts';

/** One may cut oneself off. */
export default {
  *number({ args }, router) {
    yield* kill(({ index }) => index === Number(args['ui-number']), router);
  },
  *relative({ args, one }, router) {
    const kind = kindOf(one('console', 'vty', 'nca', 'rpc'));
    yield* kill(found => found.kind === kind && found.number === Number(args['ui-number1']), router);
  },
} satisfies Handlers<typeof page>;

function* kill(isMeant: (userInterface: UserInterface) => boolean, { volatile, lines }: RouterFacts): Course {
  const found = userInterfaces(volatile.running).find(isMeant);
  const line = found && lines.find(status => isAt(found, status));
  if (!found) yield say('no-such-user-interface');
  else if (!line) yield say('user-interface-not-in-use');
  else if (yield* confirm('user-interface-freed-question', { userInterface: `${found.kind}${found.number}` })) {
    yield did({ type: 'line.cut', userInterface: line.userInterface });
    yield say('user-interface-free', { userInterface: `${found.kind}${found.number}` });
  }
}
