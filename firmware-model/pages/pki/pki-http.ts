import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki http',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    fetch: 'pki http <url-addr> [ vpn-instance <vpn-instance-name> ] <save-name> [ source <source-ip-address> ]',
  },
  help: {
    pki: 'Public key infrastructure',
    http: 'Fetch a certificate or CRL by HTTP',
    'vpn-instance': 'VPN instance',
    source: 'Source address',
  },
  parameters: {
    'url-addr': { type: 'string', length: [1, 255], caseSensitive: true, help: 'URL of the file' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'save-name': { type: 'string', length: [5, 63], caseSensitive: true, help: 'Name to save the file under' },
    'source-ip-address': { type: 'ipv4', help: 'Source address' },
  },
  examples: [{ view: 'system', line: 'pki http http://10.1.1.1/test.cer local.cer' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
