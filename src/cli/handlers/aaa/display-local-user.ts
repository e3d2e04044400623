import type page from '../../../../firmware-model/pages/aaa/display-local-user.ts';
import { isBlockedAnywhere } from '../../../control-plane/login-records.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { namesOfLocalUsers } from './local-user.ts';
import { type LocalUser, localUser } from './login-settings.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  all: (_, router) => table(users(router)),
  state: ({ one }, router) => table(users(router).filter(({ isBlocked }) => isBlocked === (one('active', 'block') === 'block'))),
  locked: (_, router) => table(users(router).filter(({ isLocked }) => isLocked)),
} satisfies Handlers<typeof page>;

interface Row extends LocalUser {
  readonly name: string;
  readonly isLocked: boolean;
  readonly online: number;
}

function users({ now, volatile: { running, loginRecords, logins } }: RouterFacts): readonly Row[] {
  return namesOfLocalUsers(running).flatMap(name => {
    const user = localUser(running, name);
    const online = [...logins.values()].filter(login => login.user?.toLowerCase() === name.toLowerCase()).length;
    return user ? [{ ...user, name, isLocked: isBlockedAnywhere(loginRecords, name, now), online }] : [];
  });
}

function table(rows: readonly Row[]): readonly Step[] {
  return [
    say('local-user-head'),
    ...rows.map(({ name, isBlocked: isShutOut, services, ownLevel, online }) =>
      say('local-user-row', {
        name,
        state: isShutOut ? 'Block' : 'Active',
        type: typeOf(services),
        online,
        level: ownLevel ?? '-',
      }),
    ),
    say('local-user-end', { count: rows.length }),
  ];
}

/** One letter for each way in; which letter is which is inferred but for those of the samples. */
function typeOf(services: readonly string[]): string {
  if (services.includes('all')) return 'All';
  return (
    Object.entries(letters)
      .map(([service, letter]) => (services.includes(service) ? letter : ''))
      .join('') || '-'
  );
}

const letters = { ftp: 'F', telnet: 'T', terminal: 'M', ssh: 'S', snmp: 'N', ppp: 'P', qx: 'Q', mml: 'L', http: 'H' } as const;
