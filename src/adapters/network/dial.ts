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

/** Names differ by no case, and one with the dot of the root is the same one. */
const isSameHost = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (host: string): string => host.toLowerCase().replace(/\.$/, '');
