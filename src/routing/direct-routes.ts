import { addressOf, bitsOf, type Family, lengthOfMask, networkOf } from './address.ts';
import type { Route, RoutedInterface } from './route.ts';

/** Routes to the networks that the router is in, to its own addresses, and those that every instance has. */
export function* directRoutes(interfaces: readonly RoutedInterface[], family: Family, vpnInstance: string | undefined): Iterable<Route> {
  const route = (network: bigint, length: number, nextHop: bigint, out: string, isAdvertised = false): Route => ({
    ...always,
    family,
    vpnInstance,
    network,
    length,
    nextHop,
    interface: out,
    isAdvertised,
  });
  const here = interfaces.filter(each => each.protocolUp && each.vpnInstance === vpnInstance);
  const bits = bitsOf[family];
  for (const each of here) {
    for (const { address, length } of addressesOf(each, family)) {
      if (length < bits) yield route(networkOf(address, length, family), length, address, each.name, true);
      yield route(address, bits, loopback[family], each.name);
      const last = networkOf(address, length, family) | ((1n << BigInt(bits - length)) - 1n);
      if (family === 4 && length < bits - 1) yield route(last, bits, loopback[4], each.name);
    }
  }
  if (family === 6 && here.some(({ ipv6Enabled }) => ipv6Enabled)) yield route(addressOf('FE80::'), 10, 0n, 'NULL0');
  for (const [text, length, nextHop = loopback[family]] of ofEveryInstance[family]) {
    if (vpnInstance === undefined || inVpnInstances.has(text)) yield route(addressOf(text), length, nextHop, 'InLoopBack0');
  }
}

/** As numbers, with the length of their masks. */
export const addressesOf = (each: RoutedInterface, family: Family): readonly { readonly address: bigint; readonly length: number }[] =>
  family === 4
    ? each.ipv4.map(({ address, mask }) => ({ address: addressOf(address), length: lengthOfMask(mask) }))
    : each.ipv6.map(({ address, length }) => ({ address: addressOf(address), length }));

const always = {
  protocol: 'Direct',
  preference: 0,
  cost: 0,
  tag: 0,
  isRelayed: false,
  isToInstance: false,
  isActive: true,
  isInstalled: true,
} as const;

const loopback: Readonly<Record<Family, bigint>> = { 4: addressOf('127.0.0.1'), 6: 1n };

/** Command reference, display ip routing-table and display ipv6 routing-table. */
const ofEveryInstance: Readonly<Record<Family, readonly (readonly [address: string, length: number, nextHop?: bigint])[]>> = {
  4: [
    ['127.0.0.0', 8],
    ['127.0.0.1', 32],
    ['127.255.255.255', 32],
    ['255.255.255.255', 32],
  ],
  6: [
    ['::1', 128],
    ['::FFFF:127.0.0.0', 104],
    ['::FFFF:127.0.0.1', 128],
  ],
};

/** The samples of VPN instances have none of the others. */
const inVpnInstances: ReadonlySet<string> = new Set(['127.0.0.0', '255.255.255.255']);
