import type page from '../../../../firmware-model/pages/aaa/display-local-user.ts';
import { settingsOf } from '../../../config/settings.ts';
import { localTime } from '../../../config/local-time.ts';
import { isBlockedAnywhere, loginRecord } from '../../../control-plane/login-records.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { userGroups } from './groups.ts';
import { namesOfLocalUsers } from './local-user.ts';
import { blockingRule, type LocalUser, localUser } from './login-settings.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  all: (_, router) => table(users(router), router),
  username: ({ args }, router) => one(args['user-name'], router),
  domain: ({ args }, router) => ofDomain(args['domain-name'], router),
  service: ({ one }, router) => ofService(one(...services), router),
  group: ({ args }, router) => ofGroup(args['user-groupname'], router),
  state: ({ one }, router) => ofState(one('active', 'block') === 'block', router),
  locked: (_, router) => some(({ isLocked }) => isLocked, router),
  allUsers: (_, router) => table(users(router), router),
  named: ({ args }, router) => one(args['user-name'], router),
  usersOfDomain: ({ args }, router) => ofDomain(args['domain-name'], router),
  usersOfService: ({ one }, router) => ofService(one(...services), router),
  usersOfGroup: ({ args }, router) => ofGroup(args['user-groupname'], router),
  usersOfState: ({ one }, router) => ofState(one('active', 'block') === 'block', router),
} satisfies Handlers<typeof page>;

const services = ['ftp', 'ppp', 'ssh', 'telnet', 'terminal', 'mml', 'qx', 'snmp', 'http', 'vlan-binding', 'vlan-web'] as const;

function one(name: string, router: RouterFacts): Step {
  const user = users(router).find(each => isSame(each.name, name));
  return user ? details(user, router) : say('no-such-user');
}

const some = (isMeant: (user: Row) => boolean, router: RouterFacts): readonly Step[] => table(users(router).filter(isMeant), router);

const ofDomain = (domain: string, router: RouterFacts) => some(({ name }) => isSame(name.split('@')[1] ?? '', domain), router);
const ofService = (service: string, router: RouterFacts) =>
  some(({ services }) => services.includes(service) || services.includes('all'), router);
const ofGroup = (name: string, router: RouterFacts) => some(({ group }) => group === name, router);
const ofState = (isBlocked: boolean, router: RouterFacts) => some(user => user.isBlocked === isBlocked, router);

interface Row extends LocalUser {
  readonly name: string;
  readonly isLocked: boolean;
  readonly online: number;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function users({ now, volatile: { running, loginRecords, logins } }: RouterFacts): readonly Row[] {
  return namesOfLocalUsers(running).flatMap(name => {
    const user = localUser(running, name);
    const online = [...logins.values()].filter(login => isSame(login.user ?? '', name)).length;
    return user ? [{ ...user, name, isLocked: isBlockedAnywhere(loginRecords, name, now), online }] : [];
  });
}

function table(rows: readonly Row[], { volatile: { running } }: RouterFacts): readonly Step[] {
  const groups = userGroups(running);
  return [
    say('local-user-head'),
    ...rows.map(({ name, isBlocked: isShutOut, services, ownLevel, online, accessLimit, group }) =>
      say('local-user-row', {
        name,
        state: isShutOut ? 'Block' : 'Active',
        type: typeOf(services),
        limit: accessLimit ?? 'No',
        online,
        level: ownLevel ?? '-',
        group: group === undefined ? '-' : groups.indexOf(group) + 1,
      }),
    ),
    say('local-user-end', { count: rows.length }),
  ];
}

function details(user: Row, { volatile: { running, loginRecords } }: RouterFacts): Step {
  const lines = settingsOf(running).section('aaa');
  const named = { 'user-name': user.name };
  const { last, lastFailure } = loginRecord(loginRecords, user.name);
  const rule = blockingRule(running, user.name);
  return say('local-user-details', {
    name: user.name,
    passwordExpires: lines.line('local-user <user-name> password expire', named)?.args.days ?? '-',
    aging: lines.line('local-user <user-name> aging', named)?.args['aging-period'] ?? '-',
    expires: user.expires ?? '-',
    failed: lastFailure?.count ?? 0,
    failTimes: rule.failures,
    interval: rule.blockedFor === Infinity ? 0 : rule.blockedFor / 60_000,
    left: user.isLocked && rule.blockedFor !== Infinity ? Math.ceil(rule.blockedFor / 60_000) : 0,
    lastTime: last ? localTime(running, last.time) : '-',
    lastAddress: last?.address ?? '-',
    state: user.isBlocked ? 'Block' : 'Active',
    locked: user.isLocked ? 'Yes' : 'No',
    type: typeOf(user.services),
    idleCut: lines.line('local-user <user-name> idle-cut', named) ? 'No' : 'Yes',
    limit: user.accessLimit ?? 'No',
    online: user.online,
    level: user.ownLevel ?? '-',
    group: user.group ?? '-',
    directory: user.directory ?? '-',
  });
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
