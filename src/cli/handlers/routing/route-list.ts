import { type Family, textOf } from '../../../routing/address.ts';
import type { Route } from '../../../routing/route.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import { flagsOf, sameNetwork } from './routes-now.ts';

/** How a list of routes is laid out: a row is made when it is shown. */
export type RouteList = (routes: readonly Route[], router: RouterFacts) => Course;

export const briefList: Readonly<Record<Family, RouteList>> = {
  *4(routes) {
    yield say('routes-columns');
    yield say('routes-blank');
    let before: Route | undefined;
    for (const route of routes) {
      yield ipv4Row(route, before !== undefined && sameNetwork(before, route));
      before = route;
    }
  },
  *6(routes) {
    for (const route of routes) yield say('route-ipv6', ipv6Values(route));
  },
};

export const verboseList: Readonly<Record<Family, RouteList>> = {
  *4(routes, router) {
    for (const route of routes) yield say('route-verbose', { ...ipv4Values(route), ...verboseValues(route), age: ageText(age(router)) });
  },
  *6(routes, router) {
    for (const [at, route] of routes.entries()) {
      yield say('route-ipv6-verbose', {
        ...ipv6Values(route),
        ...verboseValues(route),
        age: Math.floor(age(router) / 1000),
        entry: at + 1,
      });
    }
  },
};

/** The network is shown once where several routes lead to it. */
function ipv4Row(route: Route, isMore: boolean): Step {
  const values = ipv4Values(route);
  return isMore ? say('routes-row-more', values) : say('routes-row', values);
}

const ipv4Values = (route: Route) => ({
  ...common(route),
  address: textOf(route.network, 4),
  length: `/${route.length}`,
  nextHop: textOf(route.nextHop, 4),
  relay: textOf(route.relayNextHop ?? 0n, 4),
});

const ipv6Values = (route: Route) => ({
  ...common(route),
  address: textOf(route.network, 6),
  length: route.length,
  nextHop: textOf(route.nextHop, 6),
  relay: textOf(route.relayNextHop ?? 0n, 6),
});

const common = (route: Route) => ({
  protocol: route.protocol,
  preference: route.preference,
  cost: route.cost,
  flags: flagsOf(route),
  interface: route.interface,
});

const verboseValues = ({ isActive, isAdvertised, isRelayed, tag, protocol }: Route) => ({
  state: [isActive ? 'Active' : 'Inactive', isAdvertised ? 'Adv' : 'NoAdv', ...(isRelayed ? ['Relied'] : [])].join(' '),
  tag,
  priority: protocol === 'Direct' ? 'high' : 'medium',
});

/** A route is as old as the router has run: when it came is not remembered. */
const age = (router: RouterFacts): number => router.now - deviceStart(router);

/** `00h05m04s`, `19d23h48m57s` */
function ageText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const rest = `${two(Math.floor(seconds / 3600) % 24)}h${two(Math.floor(seconds / 60) % 60)}m${two(seconds % 60)}s`;
  return days === 0 ? rest : `${days}d${rest}`;
}
