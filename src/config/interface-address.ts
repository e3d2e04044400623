import { type Configuration, type ConfigurationNode, spelledKey } from './configuration.ts';

/** The primary IPv4 address of an interface, as a configuration has it, or what there is none of. */
export type InterfaceAddress = { readonly address: string } | { readonly missing: 'interface' | 'address' };

/** Interfaces out of a file that a pack knows, or nobody, are held as they stand: they have an address all the same. */
export function interfaceAddress(configuration: Configuration, name: string): InterfaceAddress {
  const lines = [`interface ${name}`, `held interface ${name}`]
    .map(key => childrenOf(configuration, key))
    .find(found => found !== undefined);
  if (!lines) return { missing: 'interface' };
  for (const { line } of lines.values()) {
    const address = primary.exec(line)?.[1];
    if (address !== undefined) return { address };
  }
  return { missing: 'address' };
}

function childrenOf(configuration: Configuration, key: string): Configuration | undefined {
  const held: string | undefined = spelledKey(configuration, key);
  const node: ConfigurationNode | undefined = held === undefined ? undefined : configuration.get(held);
  return node?.children;
}

const primary = /^ip address (\d+\.\d+\.\d+\.\d+) (?:\d+\.\d+\.\d+\.\d+|\d+)$/;
