import type { Page } from '../../schema/page.ts';

export default {
  title: 'tpm',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display tpm status { slot <slot-id> | all }',
  },
  help: {
    display: 'Display current system information',
    tpm: 'Trusted platform module',
    status: 'State',
    slot: 'Board',
    all: 'All of them',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 8], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display tpm status all' },
    { view: 'user', line: 'display tpm status slot 17' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
