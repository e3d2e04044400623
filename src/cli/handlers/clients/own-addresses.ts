import { interfacesOf } from '../../../interfaces/interfaces.ts';
import { addressOf } from '../../../routing/address.ts';
import { isIpv6 } from '../../grammar/ipv6.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** Whether an interface of the router that is up has this address, in this VPN instance. 127.0.0.0/8 and ::1 are the router's own. */
export function isOwnAddress(host: string, vpnInstance: string | undefined, router: RouterFacts): boolean {
  if (!isAddress(host)) return false;
  const wanted = addressOf(host);
  if (isLoopback(host, wanted)) return vpnInstance === undefined;
  return interfacesOf(router.volatile.running, router.device, router.links)
    .filter(each => each.protocolUp && each.vpnInstance === vpnInstance)
    .some(each => [...each.ipv4, ...each.ipv6].some(({ address }) => isSameFamily(address, host) && addressOf(address) === wanted));
}

export const isAddress = (host: string): boolean => isIpv4(host) || isIpv6(host);

const isIpv4 = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every(octet => Number(octet) <= 255);

const isLoopback = (host: string, address: bigint): boolean => (host.includes(':') ? address === 1n : address >> 24n === 127n);
const isSameFamily = (one: string, other: string): boolean => one.includes(':') === other.includes(':');
