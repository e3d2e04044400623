import type { ConfigurationNode } from '../../../config/configuration.ts';
import { addressOf, type Family, lengthOfMask, maskOfLength, networkOf, textOf } from '../../../routing/address.ts';
import type { StaticRouteArgs } from '../../../routing/static-route.ts';
import type { Command } from '../../run/handler.ts';

type RouteCommand = Pick<Command, 'args' | 'has'>;

/** A static route as its line names it; two lines that name the same are one route. */
export type NamedRoute = Pick<StaticRouteArgs, 'source' | 'destination' | 'mask' | 'interface' | 'next-hop' | 'through'> & {
  readonly hasDhcp: boolean;
};

/** What a line of any form names. The destination is that of the network, whatever host of it was typed (inferred). */
export function routeNamed({ args, has }: RouteCommand, family: Family): NamedRoute {
  const typed = args['ip-address'] ?? args['destination-address'] ?? args['dest-ipv6-address'] ?? '';
  const length = lengthOfMask(args['mask'] ?? args['mask-length'] ?? args['prefix-length'] ?? '');
  const source = args['vpn-source-name'];
  const out = args['interface-name'] ?? joined(args['interface-type'], args['interface-number']);
  const hop = args['nexthop-address'] ?? args['nexthop-ipv6-address'];
  const through = args['vpn-instance-name'] ?? args['vpn-destination-name'] ?? (has('public') ? 'public' : undefined);
  return {
    ...(source !== undefined && { source }),
    destination: textOf(networkOf(addressOf(typed), length, family), family),
    mask: family === 4 ? maskOfLength(length) : `${length}`,
    ...(out !== undefined && { interface: out }),
    ...(hop !== undefined && { 'next-hop': hop }),
    ...(through !== undefined && { through }),
    hasDhcp: has('dhcp'),
  };
}

/** The key of a route: its line as far as it names the route. */
export function keyOfRoute(route: NamedRoute, family: Family): string {
  return [beginning(route, family), ...gateway(route)].join(' ');
}

/** What the key of every route to the same destination begins with. */
export const beginning = ({ source, destination, mask }: NamedRoute, family: Family): string =>
  [family === 4 ? 'ip' : 'ipv6', 'route-static', ...(source === undefined ? [] : ['vpn-instance', source]), destination, mask].join(' ');

/** `public` stands behind the next hop, the name of an instance before it. */
function gateway({ interface: out, 'next-hop': hop, through, hasDhcp }: NamedRoute): readonly string[] {
  const isPublic = through === 'public';
  const instance = through === undefined || isPublic ? [] : ['vpn-instance', through];
  return [...instance, out, hop, hasDhcp ? 'dhcp' : undefined, isPublic ? 'public' : undefined].filter(word => word !== undefined);
}

/** The line of a route, its options in the order of the manual however they were typed, and what it refers to. */
export function nodeOfRoute(command: RouteCommand, family: Family): ConfigurationNode {
  const { args, has } = command;
  const { hasDhcp, ...route } = routeNamed(command, family);
  const options = switches.filter(word => has(word));
  const held: StaticRouteArgs = {
    ...route,
    ...present('preference', args['preference']),
    ...present('tag', args['tag']),
    ...present('cost', args['cost-value'] ?? args['cost']),
    ...(options.length > 0 && { options: options.join(' ') }),
    ...present('bfd-session', args['cfg-name']),
    ...present('description', args['text']),
  };
  const instances = [route.source, route.through].filter(name => name !== undefined && name !== 'public');
  const refersTo = instances.map(name => `ip vpn-instance ${name}`);
  const words = [keyOfRoute({ ...route, hasDhcp }, family), ...optionsOf(command)];
  return { line: words.join(' '), args: { ...held }, ...(refersTo.length > 0 && { names: refersTo, refersTo }) };
}

function optionsOf({ args, has }: RouteCommand): readonly string[] {
  const efm = args['efm-interface-name'] ?? joined(args['efm-interface-type'], args['efm-interface-number']);
  return [
    has('host-route') ? 'recursive-lookup host-route' : undefined,
    valued('preference', args['preference']),
    valued('tag', args['tag']),
    valued('cost', args['cost-value'] ?? args['cost']),
    has('enable') ? 'bfd enable' : undefined,
    valued('track bfd-session', args['cfg-name']),
    args['admin-name'] === undefined ? undefined : `track nqa ${args['admin-name']} ${args['test-name']}`,
    valued('track efm-state', efm),
    ...switches.map(word => (has(word) ? word : undefined)),
    valued('description', args['text']),
  ].filter(word => word !== undefined);
}

const switches = ['inherit-cost', 'permanent', 'no-advertise', 'no-install', 'inter-protocol-ecmp'] as const;

const joined = (type: string | undefined, number: string | undefined): string | undefined =>
  type === undefined || number === undefined ? undefined : type + number;

const valued = (word: string, value: string | undefined): string | undefined => (value === undefined ? undefined : `${word} ${value}`);

const present = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
