import type { Page } from '../../schema/page.ts';

export default {
  title: 'set tpm password',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'set tpm password { slot <slotId> | all }',
  },
  help: {
    set: 'Set',
    tpm: 'Trusted platform module',
    password: 'Password',
    slot: 'Board',
    all: 'All of them',
  },
  parameters: {
    slotId: { type: 'integer', range: [1, 255], help: 'Slot' },
  },
  examples: [{ view: 'user', line: 'set tpm password all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
