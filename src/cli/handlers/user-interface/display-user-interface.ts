import type page from '../../../../firmware-model/pages/user-interface/display-user-interface.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { consolePort } from './console-port.ts';
import { isOwn, type UserInterface, userInterfaces } from './user-interfaces.ts';

/** Who is on a user interface is known of the one that asks: the console is the only way in. What `summary` shows is not on record. */
export default {
  all: ({ session }, router) => table(router, session, () => true, 'all'),
  number: ({ args, session }, router) => table(router, session, ({ index }) => index === Number(args['ui-number'])),
  relative({ args, one, session }, router) {
    const kind = kinds[one('console', 'vty', 'nca', 'rpc')];
    return table(router, session, found => found.kind === kind && found.number === Number(args['ui-number1']));
  },
} satisfies Handlers<typeof page>;

const kinds = { console: 'CON', vty: 'VTY', nca: 'NCA', rpc: 'RPC' } as const;
const marks = { aaa: 'A', password: 'P', none: 'N' } as const;

function table(
  { volatile: { running }, device }: RouterFacts,
  session: CliSession,
  isMeant: (found: UserInterface) => boolean,
  all?: 'all',
): readonly Step[] {
  const shown = userInterfaces(running).filter(isMeant);
  const rate = consolePort(running, device).baudRate;
  if (shown.length === 0) return [say('no-such-user-interface')];
  return [
    say('user-interface-head'),
    ...shown.map(found => row(found, session, rate)),
    ...(all ? [say('user-interface-unusable')] : []),
    say('user-interface-legend'),
  ];
}

function row(found: UserInterface, session: CliSession, rate: number): Step {
  const { kind, number, index, level, authentication } = found;
  const isActive = isOwn(found, session);
  return say('user-interface-row', {
    mark: isActive ? '+' : ' ',
    index,
    type: `${kind} ${number}`,
    rate: kind === 'CON' ? rate : '',
    level: level ?? '-',
    actual: isActive ? session.level : '-',
    authentication: marks[authentication],
    place: kind === 'CON' ? '1' : '-',
  });
}
