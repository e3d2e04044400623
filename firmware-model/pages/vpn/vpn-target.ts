import type { Page } from '../../schema/page.ts';

export default {
  title: 'vpn-target',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: {
    exported: 'vpn-target { <vpn-target> } &<1-8> export-extcommunity',
    imported: 'vpn-target { <vpn-target> } &<1-8> import-extcommunity',
    both: 'vpn-target { <vpn-target> } &<1-8> [ both ]',
    undo: 'undo vpn-target { <vpn-target> } &<1-8> [ both | export-extcommunity | import-extcommunity ]',
    undoAll: 'undo vpn-target all',
  },
  help: {
    'vpn-target': 'VPN target',
    'export-extcommunity': 'What routes are exported with',
    'import-extcommunity': 'What routes are imported by',
    both: 'Exported with and imported by',
    undo: 'Delete or restore a setting',
    all: 'All of them',
  },
  parameters: {
    'vpn-target': { type: 'route distinguisher', help: 'VPN target' },
  },
  configuration: {
    exported: { handled: 'vpn-target export-extcommunity <vpn-target>' },
    imported: { handled: 'vpn-target import-extcommunity <vpn-target>' },
  },
  examples: [
    { view: 'vpn-instance-ipv4', line: 'vpn-target 3:3 export-extcommunity' },
    { view: 'vpn-instance-ipv4', line: 'undo vpn-target 3:3' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
