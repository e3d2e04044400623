import type { Origin } from '../../pki/downloads.ts';
import type { Mapping, SourceMapping } from '../host/mappings.ts';

/** Where a connection really goes, and from where. */
export interface Road {
  readonly host: string;
  readonly port: number;
  /** An address of this host; undefined: whichever its routes give. */
  readonly localAddress: string | undefined;
}

/** Turns what the router dials into what this host dials. */
export type Dial = (host: string, port: number, from: Origin) => Road;

/** The network as it is. */
export const dialAsIs: Dial = (host, port, { source }) => ({ host, port, localAddress: source });

/** The network of a lab, in which what production knows by one address stands somewhere else. A mapping with a port goes before one without. */
export function dialMapped(mappings: readonly Mapping[], sources: readonly SourceMapping[]): Dial {
  return (host, port, { source }) => {
    const ofHost = mappings.filter(({ from }) => isSameHost(from.host, host));
    const to = (ofHost.find(({ from }) => from.port === port) ?? ofHost.find(({ from }) => from.port === undefined))?.to;
    const localAddress = sources.find(({ from }) => from === source)?.to ?? source;
    return { host: to?.host ?? host, port: to?.port ?? port, localAddress };
  };
}

/** Where what the router reaches as a client really is: undefined where no mapping leads there. */
export interface Roads {
  to(host: string, port: number, from: Origin): Road | undefined;
  /** Every way to somebody at that host, those to a port of it first. */
  toHost(host: string, from: Origin): readonly HostRoad[];
}

export interface HostRoad extends Omit<Road, 'port'> {
  /** Undefined: the host is mapped as a whole. */
  readonly port: number | undefined;
}

export function mappedRoads(mappings: readonly Mapping[], sources: readonly SourceMapping[]): Roads {
  const dial = dialMapped(mappings, sources);
  return {
    to(host, port, from) {
      const isMapped = mappings.some(({ from: place }) => isSameHost(place.host, host) && (place.port ?? port) === port);
      return isMapped ? dial(host, port, from) : undefined;
    },
    toHost(host, from) {
      const ofHost = mappings.filter(({ from: place }) => isSameHost(place.host, host));
      const roads = ofHost.map(({ to }) => ({ ...dial(host, to.port ?? 0, from), host: to.host, port: to.port }));
      return roads.sort((one, other) => Number(one.port === undefined) - Number(other.port === undefined));
    },
  };
}

/** Names differ by no case, and one with the dot of the root is the same one. */
const isSameHost = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (host: string): string => host.toLowerCase().replace(/\.$/, '');
