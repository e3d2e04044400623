import type { Configuration } from '../config/configuration.ts';
import { dottedMask } from './ipv4.ts';
import type { ConfiguredInterface, Ipv4Address, Ipv6Address } from './interface.ts';

/** What the lines of an interface say, whoever reads them: a page of ours, a vocabulary, or nobody. */
export interface InterfaceSettings extends ConfiguredInterface {
  readonly isShut: boolean;
  readonly mtu?: number;
  /** Mbit/s */
  readonly bandwidth?: number;
  /** Number of the trunk. */
  readonly trunk?: string;
  readonly tunnel: { readonly protocol?: string; readonly source?: string; readonly destination?: string };
}

export function settingsOf(lines: Configuration): InterfaceSettings {
  const texts = [...lines.values()].map(({ line }) => line);
  const found = (pattern: RegExp): string | undefined => texts.map(text => pattern.exec(text)?.[1]).find(value => value !== undefined);
  const named = <Name extends string>(name: Name, value: string | undefined) => (value === undefined ? {} : { [name]: value });
  const mtu = found(/^mtu (\d+)/);
  const bandwidth = /^bandwidth (\d+)( kbps)?$/.exec(texts.find(text => text.startsWith('bandwidth ')) ?? '');
  return {
    isShut: texts.includes('shutdown'),
    ...named('description', found(/^description (.*)$/s)),
    ...(mtu !== undefined && { mtu: Number(mtu) }),
    ...(bandwidth && { bandwidth: Number(bandwidth[1]) / (bandwidth[2] ? 1000 : 1) }),
    ipv4: texts.flatMap(ipv4Of),
    ipv6Enabled: texts.includes('ipv6 enable'),
    ipv6: texts.flatMap(ipv6Of),
    ...named('unnumbered', found(/^ip address unnumbered interface (\S+)$/)),
    ...named('vpnInstance', found(/^ip binding vpn-instance (\S+)$/)),
    switched: texts.includes('portswitch'),
    ...named('trunk', found(/^eth-trunk (\d+)/)),
    tunnel: {
      ...named('protocol', found(/^tunnel-protocol (.+)$/)),
      ...named('source', found(/^source (.+)$/)),
      ...named('destination', found(/^destination (?:vpn-instance \S+ )?(\S+)/)),
    },
  };
}

function ipv4Of(line: string): readonly Ipv4Address[] {
  const [, address, mask = '', sub] = /^ip address (\d+\.\d+\.\d+\.\d+) (\S+)( sub)?$/.exec(line) ?? [];
  return address === undefined ? [] : [{ address, mask: dottedMask(mask), sub: sub !== undefined }];
}

function ipv6Of(line: string): readonly Ipv6Address[] {
  const [, address, length] = /^ipv6 address ([\dA-Fa-f:.]*:[\dA-Fa-f:.]*)[/ ](\d+)(?: |$)/.exec(line) ?? [];
  return address === undefined ? [] : [{ address, length: Number(length) }];
}
