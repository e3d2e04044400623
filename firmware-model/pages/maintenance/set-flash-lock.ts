import type { Page } from '../../schema/page.ts';

export default {
  title: 'set flash-lock',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    now: 'set flash-lock immediately',
    later: 'set flash-lock delay <day> days',
  },
  help: {
    set: 'Set',
    'flash-lock': 'Lock of the flash of boot software',
    immediately: 'At once',
    delay: 'Later',
    days: 'Days',
  },
  parameters: {
    day: { type: 'integer', range: [1, 365], help: 'Days' },
  },
  examples: [
    { view: 'system', line: 'set flash-lock immediately' },
    { view: 'system', line: 'set flash-lock delay 90 days' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
