import type { Page } from '../../schema/page.ts';

/** A plain password is never held: the handler says what becomes of it. */
export default {
  title: 'ldap-server',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    authentication: 'ldap-server authentication <ldap-dn> <ldap-password>',
    set: 'ldap-server ip <ldap-ip-address> [ vpn-instance <vpn-instance-name> ] [ source <source-ip-address> ] [ port <port> | version <version> ] * [ ssl ]',
    undoAuthentication: 'undo ldap-server authentication',
    undo: 'undo ldap-server',
  },
  help: {
    'ldap-server': 'LDAP server',
    authentication: 'User of the LDAP server',
    ip: 'IP address of the server',
    'vpn-instance': 'VPN instance',
    source: 'Source address',
    port: 'Port of the server',
    version: 'Version of LDAP',
    ssl: 'LDAP over SSL',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ldap-dn': { type: 'string', length: [1, 31], caseSensitive: true, help: 'User name' },
    'ldap-password': { type: 'string', length: [1, 432], caseSensitive: true, secret: true, help: 'Password' },
    'ldap-ip-address': { type: 'ipv4', help: 'IP address of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    port: { type: 'integer', range: [1, 65535], help: 'Port number, by default 389' },
    version: { type: 'integer', range: [2, 3], help: 'Version, by default 3' },
  },
  configuration: {
    authentication: { handled: 'ldap-server authentication' },
    set: { set: 'ldap-server ip' },
    undoAuthentication: { clear: 'ldap-server authentication' },
    undo: { clear: 'ldap-server ip' },
  },
  examples: [{ view: 'pki-domain', line: 'ldap-server ip 10.1.1.1 port 3389 version 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference; ssl: configuration guide of V800R021 to V800R023', fidelity: 'documented' },
} as const satisfies Page;
