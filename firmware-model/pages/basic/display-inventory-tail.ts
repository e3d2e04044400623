import type { Page } from '../../schema/page.ts';

export default {
  title: 'display inventory',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: { tail: 'display inventory tail' },
  help: {
    display: 'Display current system information',
    inventory: 'What is in the chassis, for a management system',
    tail: 'The time at its end',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display inventory tail' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
