import type { Page } from '../../schema/page.ts';

export default {
  title: 'display traffic policy interface brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display traffic policy interface brief [ <interface-type> [ <interface-number> ] | <interface-name> ]',
    bridgeDomain: 'display traffic policy interface brief bridge-domain [ <bdid> ]',
  },
  help: {
    display: 'Display information',
    traffic: 'Traffic',
    policy: 'Traffic policies',
    interface: 'Of interfaces',
    brief: 'One line for each',
    'bridge-domain': 'Bridge domains',
  },
  parameters: {
    bdid: { type: 'integer', range: [1, 16777215], help: 'Number of the bridge domain' },
    'interface-type': { type: 'interface type', help: 'Type of the interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  examples: [{ view: 'user', line: 'display traffic policy interface brief gigabitethernet1/0/0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
