import type { Configuration, Edit, SectionHead } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';

/** Whether a server answers, by the protocol that it is called over. */
export interface NetworkServer {
  readonly ipv4: boolean;
  readonly ipv6: boolean;
}

export type AddressFamily = keyof NetworkServer;

/** `stelnet server enable` is both (command reference). */
export function stelnetServer(configuration: Configuration): NetworkServer {
  const settings = settingsOf(configuration);
  const both = settings.line('stelnet server enable') !== undefined;
  return {
    ipv4: both || settings.line('stelnet ipv4 server enable') !== undefined,
    ipv6: both || settings.line('stelnet ipv6 server enable') !== undefined,
  };
}

/** `sftp server enable` is both (command reference). */
export function sftpServer(configuration: Configuration): NetworkServer {
  const settings = settingsOf(configuration);
  const both = settings.line('sftp server enable') !== undefined;
  return {
    ipv4: both || settings.line('sftp ipv4 server enable') !== undefined,
    ipv6: both || settings.line('sftp ipv6 server enable') !== undefined,
  };
}

/**
 * `telnet server enable` is both, unless IPv6 is shut by a line of its own. A router as shipped answers no Telnet (command reference:
 * with the default configuration file), and here one without either line is taken for such.
 */
export function telnetServer(configuration: Configuration): NetworkServer {
  const settings = settingsOf(configuration);
  const [both, ipv6] = [settings.line('telnet server enable'), settings.line('telnet ipv6 server enable')];
  const ipv4 = both !== undefined && !both.has('undo');
  return { ipv4, ipv6: ipv6 ? !ipv6.has('undo') : ipv4 };
}

/** The family of a numeric address; an IPv4 address may be written as one of IPv6. */
export const familyOf = (address: string): AddressFamily => (address.includes(':') && !/^::ffff:[\d.]+$/i.test(address) ? 'ipv6' : 'ipv4');

/** At the top of the configuration. */
export const setLine = (key: string, { line = key, args = {} }: Partial<SectionHead> = {}): Edit => ({
  op: 'set',
  path: [],
  key,
  node: { line, args },
});
export const clearLine = (key: string): Edit => ({ op: 'clear', path: [], key });
