import type { Configuration } from '../../../config/configuration.ts';

/** A VPN instance as it is configured. */
export interface VpnInstance {
  readonly name: string;
  /** Numbers are given in the order of the configuration (inferred). */
  readonly id: number;
  readonly description: string | undefined;
  readonly families: readonly { readonly family: 4 | 6; readonly lines: Configuration }[];
}

export const vpnInstances = (running: Configuration): readonly VpnInstance[] =>
  [...running]
    .flatMap(([key, { args, children }]) =>
      key.startsWith('ip vpn-instance ') && children ? { name: args['vpn-instance-name'] ?? '', children } : [],
    )
    .map(({ name, children }, at) => ({
      name,
      id: at + 1,
      description: children.get('description')?.args['description-information'],
      families: ([4, 6] as const).flatMap(family => {
        const lines = children.get(`ipv${family}-family`)?.children;
        return lines ? { family, lines } : [];
      }),
    }));
