import type { Page } from '../../schema/page.ts';

export default {
  title: 'sa binding',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'sa binding vpn-instance <vpn-instance-name>',
    undo: 'undo sa binding vpn-instance <vpn-instance-name>',
  },
  help: {
    sa: 'Security association',
    binding: 'Bind to a VPN instance',
    'vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'sa binding vpn-instance' },
    undo: { clear: 'sa binding vpn-instance' },
  },
  examples: [{ view: 'ike-peer', line: 'sa binding vpn-instance vpn1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
