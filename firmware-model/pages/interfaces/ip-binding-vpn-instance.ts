import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip binding vpn-instance',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip binding vpn-instance <vpn-instance-name>',
    undo: 'undo ip binding vpn-instance <vpn-instance-name>',
  },
  help: {
    ip: 'IP',
    binding: 'What the interface belongs to',
    'vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    set: { set: 'ip binding vpn-instance' },
    undo: { clear: 'ip binding vpn-instance' },
  },
  examples: [{ view: 'interface', line: 'ip binding vpn-instance Red' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
