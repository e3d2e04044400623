/** What is configured on an interface, and is so. */
export interface ConfiguredInterface {
  readonly description?: string;
  readonly ipv4: readonly Ipv4Address[];
  readonly ipv6Enabled: boolean;
  readonly ipv6: readonly Ipv6Address[];
  /** The interface whose address it borrows. */
  readonly unnumbered?: string;
  readonly vpnInstance?: string;
  /** It switches frames and routes no packets. */
  readonly switched: boolean;
}

/** An interface as it is now: what is configured on it, and what has come of that. */
export interface Interface extends ConfiguredInterface {
  /** In one word: `GigabitEthernet0/1/0.100`. */
  readonly name: string;
  readonly type: string;
  readonly number: string;
  /** Of a sub-interface: the interface that it is part of. */
  readonly parent?: string;
  readonly kind: 'physical' | 'sub' | 'logical';
  /** Nobody has shut it down. */
  readonly adminUp: boolean;
  readonly physicalUp: boolean;
  readonly protocolUp: boolean;
  /** Up because the software says so: there is nothing that could be down. */
  readonly spoofing?: true;
  readonly mtu: number;
  /** Mbit/s: of the port, of what is up of a trunk, or what is configured. */
  readonly bandwidth?: number;
  /** `00e0-fc12-3456` */
  readonly mac?: string;
  readonly ifIndex: number;
  /** The trunk that it is a member of. */
  readonly trunk?: string;
  /** Of a trunk, in display order. */
  readonly members?: readonly string[];
  /** Those of them that carry traffic. */
  readonly active?: readonly string[];
}

export interface Ipv4Address {
  readonly address: string;
  /** `255.255.255.0` */
  readonly mask: string;
  readonly sub: boolean;
}

export interface Ipv6Address {
  readonly address: string;
  readonly length: number;
}

/** Cables, by the interface that they are plugged into; where nothing is said, one is, and its other end is up and speaks LACP. */
export type Links = ReadonlyMap<string, 'up' | 'down'>;
