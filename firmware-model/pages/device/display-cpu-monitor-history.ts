import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu monitor history',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display cpu monitor history [ slot <slot-id> ]',
  },
  help: {
    display: 'Display current system information',
    cpu: 'CPU',
    monitor: 'What is watched',
    history: 'What has been',
    slot: 'Board',
  },
  parameters: {
    'slot-id': { type: 'integer', range: [1, 255], help: 'Slot' },
  },
  examples: [{ view: 'user', line: 'display cpu monitor history' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
