import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki ldap ip port version dn',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    fetch:
      'pki ldap ip <ldap-ip-address> [ vpn-instance <vpn-instance-name> ] [ source <source-ip-address> ] port <port> version <version> [ attribute <attr-value> ] [ authentication <ldap-dn> <ldap-password> ] <save-name> dn <dn-value>',
  },
  help: {
    pki: 'Public key infrastructure',
    ldap: 'Fetch a certificate or CRL by LDAP',
    ip: 'IP address of the server',
    'vpn-instance': 'VPN instance',
    source: 'Source address',
    port: 'Port of the server',
    version: 'Version of LDAP',
    attribute: 'Attribute of the directory entry',
    authentication: 'User of the LDAP server',
    dn: 'Distinguished name',
  },
  parameters: {
    'ldap-ip-address': { type: 'ipv4', help: 'IP address of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    port: { type: 'integer', range: [1, 65535], help: 'Port number' },
    version: { type: 'integer', range: [2, 3], help: 'Version' },
    'attr-value': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the attribute' },
    'ldap-dn': { type: 'string', length: [1, 31], caseSensitive: true, help: 'User name' },
    'ldap-password': { type: 'string', length: [1, 31], caseSensitive: true, secret: true, help: 'Password' },
    'save-name': { type: 'string', length: [5, 63], caseSensitive: false, help: 'Name to save the file under' },
    'dn-value': { type: 'string', length: [1, 255], script: 'any', caseSensitive: true, rest: true, help: 'Distinguished name' },
  },
  examples: [{ view: 'system', line: 'pki ldap ip 10.1.1.1 port 3389 version 2 local.cer dn admin' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
