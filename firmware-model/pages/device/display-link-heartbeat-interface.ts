import type { Page } from '../../schema/page.ts';

export default {
  title: 'display link-heartbeat interface',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { interface: 'display link-heartbeat interface { <interface-type> <interface-num> | <interface-name> }' },
  help: { display: 'Display information', 'link-heartbeat': 'Packets that look after a link', interface: 'Of an interface' },
  parameters: {
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-num': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  examples: [{ view: 'user', line: 'display link-heartbeat interface GigabitEthernet 1/0/3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
