import type page from '../../../../firmware-model/pages/user-interface/display-user-interface.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import type { CliSession } from '../../run/session.ts';
import { isOwn, type UserInterface, userInterfaces } from './user-interfaces.ts';

/** Who is on a user interface is known of the one that asks: the console is the only way in. What `summary` shows is not on record. */
export default {
  all: ({ session }, { volatile }) => table(userInterfaces(volatile.running), session, 'all'),
  number: ({ args, session }, { volatile }) =>
    table(
      userInterfaces(volatile.running).filter(({ index }) => index === Number(args['ui-number'])),
      session,
    ),
  relative({ args, one, session }, { volatile }) {
    const kind = kinds[one('console', 'vty', 'nca', 'rpc')];
    return table(
      userInterfaces(volatile.running).filter(found => found.kind === kind && found.number === Number(args['ui-number1'])),
      session,
    );
  },
} satisfies Handlers<typeof page>;

const kinds = { console: 'CON', vty: 'VTY', nca: 'NCA', rpc: 'RPC' } as const;
const marks = { aaa: 'A', password: 'P', none: 'N' } as const;

function table(shown: readonly UserInterface[], session: CliSession, all?: 'all'): readonly Step[] {
  if (shown.length === 0) return [say('no-such-user-interface')];
  return [
    say('user-interface-head'),
    ...shown.map(found => row(found, session)),
    ...(all ? [say('user-interface-unusable')] : []),
    say('user-interface-legend'),
  ];
}

function row(found: UserInterface, session: CliSession): Step {
  const { kind, number, index, level, authentication } = found;
  const isActive = isOwn(found, session);
  return say('user-interface-row', {
    mark: isActive ? '+' : ' ',
    index,
    type: `${kind} ${number}`,
    rate: kind === 'CON' ? '9600' : '',
    level: level ?? '-',
    actual: isActive ? session.level : '-',
    authentication: marks[authentication],
    place: kind === 'CON' ? '1' : '-',
  });
}
