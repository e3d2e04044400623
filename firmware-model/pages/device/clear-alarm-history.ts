import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear alarm history',
  views: ['alarm'],
  effect: 'immediate',
  level: 2,
  forms: {
    clear: 'clear alarm history { all | sequence-number <sequence-number> }',
  },
  help: {
    clear: 'Clear',
    alarm: 'Alarms',
    history: 'What is over',
    'sequence-number': 'One of them',
    all: 'All of them',
  },
  parameters: {
    'sequence-number': { type: 'integer', range: [1, 4_294_967_295], help: 'Its number' },
  },
  examples: [{ view: 'alarm', line: 'clear alarm history all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
