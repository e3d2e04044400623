import type { Configuration } from '../config/configuration.ts';
import { interfaceAddress } from '../config/interface-address.ts';
import { hasVpnInstance } from '../config/vpn-instance.ts';
import type { CmpSession } from './domain.ts';
import type { Origin } from './downloads.ts';

export type OriginFault = 'VPN instance missing' | 'source interface missing' | 'source address missing';

/** Where a CMP session connects from: the address that its source interface has now. */
export function requestOrigin(
  configuration: Configuration,
  { vpnInstance, sourceInterface }: CmpSession,
): { readonly from: Origin } | { readonly fault: OriginFault; readonly object: string } {
  if (vpnInstance !== undefined && !hasVpnInstance(configuration, vpnInstance))
    return { fault: 'VPN instance missing', object: vpnInstance };
  if (sourceInterface === undefined) return { from: { source: undefined, vpnInstance } };
  const found = interfaceAddress(configuration, sourceInterface);
  if ('address' in found) return { from: { source: found.address, vpnInstance } };
  return { fault: found.missing === 'interface' ? 'source interface missing' : 'source address missing', object: sourceInterface };
}
