import type { Page } from '../../schema/page.ts';

export default {
  title: 'display mbus version',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    slot: 'display mbus version slot <slotid>',
  },
  help: {
    display: 'Display information',
    mbus: 'MonitorBUS',
    version: 'Version of its software',
    slot: 'Board in a slot',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [{ view: 'user', line: 'display mbus version slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
