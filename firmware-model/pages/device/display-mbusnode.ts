import type { Page } from '../../schema/page.ts';

export default {
  title: 'display mbusnode',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    boards: 'display mbusnode [ slot <slot-id> ]',
  },
  help: {
    display: 'Display information',
    mbusnode: 'Nodes of the MonitorBUS',
    slot: 'Board in a slot',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display mbusnode' },
    { view: 'user', line: 'display mbusnode slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display mbusnode(User view)', fidelity: 'documented' },
} as const satisfies Page;
