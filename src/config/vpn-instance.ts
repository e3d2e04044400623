import { type Configuration, section } from './configuration.ts';

/** Whether a VPN instance is configured. Case counts in its name. */
export const hasVpnInstance = (configuration: Configuration, name: string): boolean =>
  section(configuration, [`ip vpn-instance ${name}`]) !== undefined;
