import type { Page } from '../../schema/page.ts';

/** Of the IPv4 address family: the lines are held there. */
export default {
  title: 'vpn-target (VPN instance view)',
  views: ['vpn-instance'],
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
  examples: [{ view: 'vpn-instance', line: 'vpn-target 5:5 both' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
