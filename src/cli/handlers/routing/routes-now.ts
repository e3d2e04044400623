import { interfacesOf } from '../../../interfaces/interfaces.ts';
import type { Family } from '../../../routing/address.ts';
import type { Route } from '../../../routing/route.ts';
import { routesOf } from '../../../routing/routes.ts';
import { hasVpnInstance } from '../../../config/vpn-instance.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What a display of routes asks for. */
export interface RoutesAsked {
  readonly family: Family;
  readonly vpnInstance: string | undefined;
}

/** Routes as they are now; undefined where there is no such instance, which it has then said. */
export function* routesNow({ family, vpnInstance }: RoutesAsked, router: RouterFacts): Course<readonly Route[] | undefined> {
  const { device, links, volatile } = router;
  if (vpnInstance !== undefined && !hasVpnInstance(volatile.running, vpnInstance)) {
    yield say('vpn-instance-missing');
    return undefined;
  }
  const table = vpnInstance === undefined ? { family } : { family, vpnInstance };
  return routesOf(volatile.running, interfacesOf(volatile.running, device, links), table);
}

/** What displays call an instance. */
export const tableName = (vpnInstance: string | undefined): string => vpnInstance ?? '_public_';

/** How many networks routes lead to; those to one stand together. */
export const destinationsOf = (routes: readonly Route[]): number =>
  routes.filter((route, at) => at === 0 || !sameNetwork(route, routes[at - 1]!)).length;

export const sameNetwork = (one: Route, other: Route): boolean => one.network === other.network && one.length === other.length;

/** `RD`: what the legend of the display says of them. */
export const flagsOf = ({ isRelayed, isInstalled, isActive, isToInstance, interface: out, protocol }: Route): string =>
  [
    isRelayed ? 'R' : '',
    isToInstance ? 'T' : '',
    isInstalled && isActive ? 'D' : '',
    out === 'NULL0' && protocol === 'Static' && !isToInstance ? 'B' : '',
  ].join('');
