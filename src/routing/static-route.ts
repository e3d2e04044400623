import type { Configuration, ConfigurationNode } from '../config/configuration.ts';
import { addressOf, type Family, lengthOfMask } from './address.ts';
import type { Prefix } from './route.ts';

/** A static route as it is configured. */
export interface StaticRoute extends Prefix {
  readonly vpnInstance: string | undefined;
  /** Undefined where the line names none. */
  readonly preference: number | undefined;
  readonly cost: number;
  readonly tag: number;
  readonly interface: string | undefined;
  readonly nextHop: bigint | undefined;
  /** The instance in which the next hop is looked for, or where there is none the packets; `null` is the public network. */
  readonly through: string | null | undefined;
  /** There whatever becomes of the link. */
  readonly isPermanent: boolean;
  readonly isAdvertised: boolean;
  readonly isInstalled: boolean;
  /** The BFD session that it goes down with. */
  readonly bfdSession: string | undefined;
}

/** How a line of a static route holds what it was typed with. */
export interface StaticRouteArgs {
  readonly source?: string;
  readonly destination: string;
  /** Of IPv4 a mask, of IPv6 a length. */
  readonly mask: string;
  readonly interface?: string;
  readonly 'next-hop'?: string;
  /** A name, or `public`. */
  readonly through?: string;
  readonly preference?: string;
  readonly tag?: string;
  readonly cost?: string;
  /** Words that are switches: `permanent no-install`. */
  readonly options?: string;
  readonly 'bfd-session'?: string;
  readonly description?: string;
}

/** Static routes of a family, in every instance, as the configuration holds them. */
export function* staticRoutes(running: Configuration, family: Family): Iterable<StaticRoute> {
  const beginning = family === 4 ? 'ip route-static ' : 'ipv6 route-static ';
  for (const [key, node] of running) {
    const route = key.startsWith(beginning) ? staticRouteOf(node, family) : undefined;
    if (route) yield route;
  }
}

/** What routes have whose line says nothing of it (command reference, ip route-static default-preference). */
export function defaultPreference(running: Configuration, family: Family): number {
  const key = family === 4 ? 'ip route-static default-preference' : 'ipv6 route-static default-preference';
  return Number(running.get(key)?.args['preference'] ?? usualPreference);
}

/** Undefined where the line is none: `ip route-static default-preference 70` begins so, too. */
function staticRouteOf({ args: held }: ConfigurationNode, family: Family): StaticRoute | undefined {
  if (held['destination'] === undefined || held['mask'] === undefined) return undefined;
  const args = held as unknown as StaticRouteArgs; // the handler that sets the line fills them in
  const options = new Set(args.options?.split(' '));
  return {
    family,
    vpnInstance: args.source,
    network: addressOf(args.destination),
    length: lengthOfMask(args.mask),
    preference: args.preference === undefined ? undefined : Number(args.preference),
    cost: Number(args.cost ?? 0),
    tag: Number(args.tag ?? 0),
    interface: args.interface,
    nextHop: args['next-hop'] === undefined ? undefined : addressOf(args['next-hop']),
    through: args.through === 'public' ? null : args.through,
    isPermanent: options.has('permanent'),
    isAdvertised: !options.has('no-advertise'),
    isInstalled: !options.has('no-install'),
    bfdSession: args['bfd-session'],
  };
}

const usualPreference = 60;
