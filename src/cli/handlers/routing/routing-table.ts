import { addressOf, bitsOf, type Family, lengthOfMask, networkOf } from '../../../routing/address.ts';
import type { Route } from '../../../routing/route.ts';
import type { Command, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { briefList, type RouteList, verboseList } from './route-list.ts';
import { destinationsOf, routesNow, tableName } from './routes-now.ts';

type Asked = Pick<Command, 'args' | 'has'>;

/** Commands that display the routes of a family. */
export const routingTable = (family: Family) => ({
  brief: (asked: Asked, router: RouterFacts) => wholeTable(asked, router, family, briefList[family]),
  verbose: (asked: Asked, router: RouterFacts) => wholeTable(asked, router, family, verboseList[family]),
  protocol: (asked: Asked, router: RouterFacts) => ofProtocol(asked, router, family),
  address: (asked: Asked, router: RouterFacts) => ofAddress(asked, router, family),
  statistics: (asked: Asked, router: RouterFacts) => statistics(asked, router, family),
});

const nameIn = ({ args }: Asked) => args['vpn-instance-name'];

function* wholeTable(asked: Asked, router: RouterFacts, family: Family, list: RouteList): Course {
  const all = yield* routesNow({ family, vpnInstance: nameIn(asked) }, router);
  if (!all) return;
  const routes = list === briefList[family] ? all.filter(({ isActive }) => isActive) : all;
  if (family === 4) yield say('routes-legend');
  yield say('routes-table', { table: tableName(nameIn(asked)), destinations: destinationsOf(routes), routes: routes.length });
  yield say('routes-blank');
  yield* list(routes, router);
}

function* ofProtocol(asked: Asked, router: RouterFacts, family: Family): Course {
  const all = yield* routesNow({ family, vpnInstance: nameIn(asked) }, router);
  if (!all) return;
  const [protocol = 'Direct'] = protocols.filter(name => asked.has(name.toLowerCase()));
  const found = all.filter(route => route.protocol === protocol);
  const list = asked.has('verbose') ? verboseList[family] : briefList[family];
  if (family === 4) yield say('routes-legend');
  yield say('routes-protocol', { table: tableName(nameIn(asked)), protocol, ...counted(found) });
  if (!asked.has('inactive')) yield* ofState(protocol, 'Active', found, list, router);
  yield* ofState(protocol, 'Inactive', found, list, router);
}

function* ofState(protocol: string, state: 'Active' | 'Inactive', of: readonly Route[], list: RouteList, router: RouterFacts): Course {
  const routes = of.filter(({ isActive }) => isActive === (state === 'Active'));
  yield say('routes-blank');
  yield say('routes-protocol-state', { protocol, state, ...counted(routes) });
  if (routes.length === 0) return;
  yield say('routes-blank');
  yield* list(routes, router);
}

const counted = (routes: readonly Route[]) => ({ destinations: destinationsOf(routes), routes: routes.length });

function* ofAddress(asked: Asked, router: RouterFacts, family: Family): Course {
  const all = yield* routesNow({ family, vpnInstance: nameIn(asked) }, router);
  if (!all) return;
  const routes = routesFor(asked, all, family);
  if (routes.length === 0) return;
  if (family === 4) yield say('routes-legend');
  yield say('routes-summary', { table: tableName(nameIn(asked)), count: routes.length });
  yield say('routes-blank');
  yield* (asked.has('verbose') ? verboseList : briefList)[family](routes, router);
}

/** With a mask those of this very network, without one those that a packet takes; `longer-match`: all within. */
function routesFor({ args, has }: Asked, routes: readonly Route[], family: Family): readonly Route[] {
  const address = addressOf(args['ip-address'] ?? args['ipv6-address'] ?? '');
  const typed = args['mask'] ?? args['mask-length'] ?? args['prefix-length'];
  const length = typed === undefined ? undefined : lengthOfMask(typed);
  if (has('longer-match'))
    return routes.filter(route => route.length >= (length ?? 0) && isWithin(route, address, length ?? natural(address, family)));
  if (length !== undefined) return routes.filter(route => route.length === length && isWithin(route, address, length));
  const holding = routes.filter(route => networkOf(address, route.length, family) === route.network);
  const longest = Math.max(...holding.map(route => route.length));
  return holding.filter(route => route.length === longest);
}

const isWithin = ({ network, family }: Route, address: bigint, length: number): boolean =>
  networkOf(network, length, family) === networkOf(address, length, family);

/** The length of the class that an IPv4 address is of. */
function natural(address: bigint, family: Family): number {
  if (family === 6) return bitsOf[6];
  const first = Number(address >> 24n);
  return first < 128 ? 8 : first < 192 ? 16 : 24;
}

function* statistics(asked: Asked, router: RouterFacts, family: Family): Course {
  const routes = yield* routesNow({ family, vpnInstance: nameIn(asked) }, router);
  if (!routes) return;
  yield say('routes-statistics-head', { prefixes: destinationsOf(routes) });
  for (const name of family === 4 ? counters : counters6) {
    const of = routes.filter(({ protocol }) => protocol.toUpperCase() === name);
    yield say('routes-statistics-row', { name, total: of.length, active: of.filter(({ isActive }) => isActive).length });
  }
  yield say('routes-statistics-row', { name: 'Total', total: routes.length, active: routes.filter(({ isActive }) => isActive).length });
}

const protocols = ['BGP', 'Direct', 'ISIS', 'OSPF', 'OSPFv3', 'RIP', 'RIPng', 'Static', 'UNR'] as const;
const counters = ['DIRECT', 'STATIC', 'RIP', 'OSPF', 'IS-IS', 'BGP', 'UNR', 'OPR'] as const;
const counters6 = ['DIRECT', 'STATIC', 'RIPng', 'OSPFv3', 'IS-IS', 'BGP', 'UNR'] as const;
