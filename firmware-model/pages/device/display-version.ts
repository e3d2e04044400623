import type { Page } from '../../schema/page.ts';

export default {
  title: 'display version',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display version',
    slot: 'display version slot <slot-id>',
  },
  help: {
    display: 'Display current system information',
    version: 'Versions of software and hardware',
    slot: 'One board',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display version' },
    { view: 'user', line: 'display version slot 9' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display version and display version slot', fidelity: 'documented' },
} as const satisfies Page;
