import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl url',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'crl url <url-addr> [ source <source-ip-address> ] [ vpn-instance <vpn-instance-name> ]',
    undo: 'undo crl url [ <url-addr> [ source <source-ip-address> ] [ vpn-instance <vpn-instance-name> ] ]',
  },
  help: {
    crl: 'Certificate revocation list',
    url: 'Where the list is fetched from',
    source: 'Source address',
    'vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'url-addr': { type: 'string', length: [1, 255], caseSensitive: true, help: 'URL of the list' },
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'crl url <url-addr>' },
    undo: { clear: 'crl url <url-addr>' },
  },
  examples: [{ view: 'pki-domain', line: 'crl url http://192.168.84.5/CertSrv/http33.crl source 10.2.2.2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
