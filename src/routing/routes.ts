import type { Configuration } from '../config/configuration.ts';
import type { Family } from './address.ts';
import { directRoutes } from './direct-routes.ts';
import { PrefixTable } from './prefix-table.ts';
import { isBfdSession } from './bfd-sessions.ts';
import type { Route, RoutedInterface } from './route.ts';
import { defaultPreference, type StaticRoute, staticRoutes } from './static-route.ts';

/** What routes are looked up for; left out: IPv4, and the public network. */
export interface RouteTableName {
  readonly family?: Family;
  readonly vpnInstance?: string;
}

/**
 * The routes of one instance as the router has them now, by network: direct ones of interfaces that are up, and static ones whose interface
 * is up or whose next hop is reached. Of several to a network those of the lowest preference are active.
 */
export function routesOf(running: Configuration, interfaces: readonly RoutedInterface[], name: RouteTableName = {}): readonly Route[] {
  return new Routing(running, interfaces, name.family ?? 4).routesOf(name.vpnInstance);
}

/** The active route that a packet to this address takes. */
export function routeTo(routes: readonly Route[], address: bigint): Route | undefined {
  const [first] = routes;
  if (!first) return undefined;
  for (const found of new PrefixTable(first.family, routes).holding(address)) {
    const active = found.find(({ isActive }) => isActive);
    if (active) return active;
  }
  return undefined;
}

/** What a static route comes to: where packets leave, and whom they are handed to. */
type Way = Pick<Route, 'interface' | 'nextHop' | 'isRelayed' | 'isToInstance'> & { readonly relayNextHop?: bigint };

class Routing {
  readonly #running: Configuration;
  readonly #interfaces: readonly RoutedInterface[];
  readonly #up: ReadonlySet<string>;
  readonly #family: Family;
  readonly #statics: ReadonlyMap<string | undefined, readonly StaticRoute[]>;
  readonly #tables = new Map<string | undefined, PrefixTable<Route | StaticRoute>>();
  /** Undefined as long as it is being looked for: a route does not lead to itself. */
  readonly #ways = new Map<StaticRoute, Way | undefined>();

  constructor(running: Configuration, interfaces: readonly RoutedInterface[], family: Family) {
    this.#running = running;
    this.#interfaces = interfaces;
    this.#up = new Set(interfaces.filter(({ protocolUp }) => protocolUp).map(({ name }) => name));
    this.#family = family;
    this.#statics = byInstance(staticRoutes(running, family));
  }

  routesOf(vpnInstance: string | undefined): readonly Route[] {
    const byDefault = defaultPreference(this.#running, this.#family);
    const routes = [...directRoutes(this.#interfaces, this.#family, vpnInstance)];
    for (const route of this.#statics.get(vpnInstance) ?? []) {
      const way = this.#wayOf(route);
      if (way) routes.push({ ...settled(route, byDefault), ...way });
    }
    return chosen(routes.sort(byPrefix));
  }

  #table(vpnInstance: string | undefined): PrefixTable<Route | StaticRoute> {
    const known = this.#tables.get(vpnInstance);
    if (known) return known;
    const made = new PrefixTable<Route | StaticRoute>(this.#family, directRoutes(this.#interfaces, this.#family, vpnInstance));
    for (const route of this.#statics.get(vpnInstance) ?? []) made.add(route);
    this.#tables.set(vpnInstance, made);
    return made;
  }

  #wayOf(route: StaticRoute): Way | undefined {
    if (this.#ways.has(route)) return this.#ways.get(route);
    this.#ways.set(route, undefined);
    const way = this.#hasFailed(route) ? undefined : this.#findWay(route);
    this.#ways.set(route, way);
    return way;
  }

  /** No session of BFD comes up: there is nobody at its other end. */
  #hasFailed({ bfdSession }: StaticRoute): boolean {
    return bfdSession !== undefined && isBfdSession(this.#running, bfdSession);
  }

  #findWay(route: StaticRoute): Way | undefined {
    const { nextHop, interface: out, through, isPermanent, vpnInstance } = route;
    const direct = { nextHop: nextHop ?? 0n, isRelayed: false, isToInstance: false };
    if (out !== undefined) return isPermanent || this.#isUp(out) ? { ...direct, interface: out } : undefined;
    if (nextHop === undefined) return { ...direct, interface: nowhere, isToInstance: true };
    const found = this.#relay(nextHop, through === undefined ? vpnInstance : (through ?? undefined));
    const isToInstance = through !== undefined;
    if (found) return { ...found, nextHop, isRelayed: true, isToInstance };
    return isPermanent ? { ...direct, interface: nowhere, isToInstance } : undefined;
  }

  /** Where a next hop is reached: it must not be an address of the router itself. */
  #relay(nextHop: bigint, vpnInstance: string | undefined): Pick<Way, 'interface' | 'relayNextHop'> | undefined {
    for (const found of this.#table(vpnInstance).holding(nextHop)) {
      for (const route of found) {
        if (!('isActive' in route)) {
          const way = this.#wayOf(route);
          if (way) return { interface: way.interface, relayNextHop: way.relayNextHop ?? way.nextHop };
        } else if (!leadsHome(route)) return { interface: route.interface };
        else return undefined;
      }
    }
    return undefined;
  }

  #isUp(name: string): boolean {
    return name === nowhere || this.#up.has(name);
  }
}

function byInstance(routes: Iterable<StaticRoute>): ReadonlyMap<string | undefined, readonly StaticRoute[]> {
  const found = new Map<string | undefined, StaticRoute[]>();
  for (const route of routes) {
    const known = found.get(route.vpnInstance);
    if (known) known.push(route);
    else found.set(route.vpnInstance, [route]);
  }
  return found;
}

const settled = (route: StaticRoute, byDefault: number): Omit<Route, keyof Way> => ({
  family: route.family,
  network: route.network,
  length: route.length,
  vpnInstance: route.vpnInstance,
  protocol: 'Static',
  preference: route.preference ?? byDefault,
  cost: route.cost,
  tag: route.tag,
  isActive: true,
  isAdvertised: route.isAdvertised,
  isInstalled: route.isInstalled,
});

/** An own address, which packets end at. */
const leadsHome = ({ length, family, network }: Route): boolean =>
  length === (family === 4 ? 32 : 128) || (network >> 24n === 127n && family === 4);

function chosen(routes: readonly Route[]): readonly Route[] {
  let best: Route | undefined;
  return routes.map(route => {
    if (!best || byNetwork(best, route) !== 0) best = route;
    return route.preference === best.preference ? route : { ...route, isActive: false };
  });
}

const byNetwork = (one: Route, other: Route): number =>
  one.network === other.network ? one.length - other.length : one.network < other.network ? -1 : 1;

/** Of one network the best first. */
const byPrefix = (one: Route, other: Route): number => byNetwork(one, other) || one.preference - other.preference;

const nowhere = 'NULL0';
