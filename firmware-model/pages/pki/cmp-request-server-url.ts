import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp request server url',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp request server url <url-address> [ vpn-instance <vpn-instance-name> ]',
    undo: 'undo cmp request server url',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    request: 'Request for a certificate',
    server: 'CMP server',
    url: 'URL of the server',
    'vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'url-address': { type: 'string', length: [1, 127], caseSensitive: false, help: 'URL of the server, http only' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'cmp request server url' },
    undo: { clear: 'cmp request server url' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp request server url http://10.3.3.3:8080' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
