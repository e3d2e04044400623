import type { Family } from './address.ts';

/** A network by its address and the length of its mask. */
export interface Prefix {
  readonly family: Family;
  readonly network: bigint;
  readonly length: number;
}

/** A route as the router has it now. */
export interface Route extends Prefix {
  /** Undefined: the public network. */
  readonly vpnInstance: string | undefined;
  readonly protocol: 'Direct' | 'Static';
  readonly preference: number;
  readonly cost: number;
  readonly tag: number;
  readonly nextHop: bigint;
  /** Where packets leave, in one word; `NULL0` is where they end. */
  readonly interface: string;
  /** Where the next hop is reached through another router: that one. */
  readonly relayNextHop?: bigint;
  /** Its next hop had to be looked for. */
  readonly isRelayed: boolean;
  /** Packets are looked up in another instance. */
  readonly isToInstance: boolean;
  /** The best of its prefix, or as good. */
  readonly isActive: boolean;
  /** Told to neighbours. */
  readonly isAdvertised: boolean;
  /** Not for forwarding. */
  readonly isInstalled: boolean;
}

/** What of an interface routes come of. */
export interface RoutedInterface {
  readonly name: string;
  readonly protocolUp: boolean;
  readonly ipv4: readonly { readonly address: string; readonly mask: string }[];
  readonly ipv6Enabled: boolean;
  readonly ipv6: readonly { readonly address: string; readonly length: number }[];
  readonly vpnInstance?: string;
}
