import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip vpn-instance',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ip vpn-instance <vpn-instance-name>',
    undo: 'undo ip vpn-instance <vpn-instance-name>',
  },
  help: {
    ip: 'Internet Protocol',
    'vpn-instance': 'VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  enters: {
    enter: 'vpn-instance',
  },
  configuration: {
    enter: { section: 'ip vpn-instance <vpn-instance-name>' },
    undo: { clear: 'ip vpn-instance <vpn-instance-name>' },
  },
  examples: [
    { view: 'system', line: 'ip vpn-instance vrf1' },
    { view: 'system', line: 'undo ip vpn-instance vrf1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
