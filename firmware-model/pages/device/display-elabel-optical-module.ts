import type { Page } from '../../schema/page.ts';

export default {
  title: 'display elabel optical-module',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display elabel optical-module brief',
    interface: 'display elabel optical-module interface <ifnum>',
  },
  help: {
    display: 'Display information',
    elabel: 'Electronic labels',
    'optical-module': 'Optical modules',
    brief: 'A line for each',
    interface: 'Module of a port',
  },
  parameters: {
    ifnum: { type: 'interface number', help: 'Slot, card and port, `1/0/0`' },
  },
  examples: [
    { view: 'user', line: 'display elabel optical-module brief' },
    { view: 'user', line: 'display elabel optical-module interface 1/0/0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
