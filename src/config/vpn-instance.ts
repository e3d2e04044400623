import type { Configuration } from './configuration.ts';

/** Whether a VPN instance is configured, also as a line that is held. Case counts in its name. */
export const hasVpnInstance = (configuration: Configuration, name: string): boolean =>
  [`ip vpn-instance ${name}`, `held ip vpn-instance ${name}`].some(key => configuration.has(key));
