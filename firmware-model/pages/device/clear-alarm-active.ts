import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear alarm active',
  views: ['alarm'],
  effect: 'immediate',
  level: 2,
  forms: {
    one: 'clear alarm active sequence-number <sequence-number>',
    all: 'clear alarm active all',
  },
  help: {
    clear: 'Clear',
    alarm: 'Alarms',
    active: 'What is wrong now',
    'sequence-number': 'One of them',
    all: 'All of them',
  },
  parameters: {
    'sequence-number': { type: 'integer', range: [1, 4_294_967_295], help: 'Its number' },
  },
  examples: [
    { view: 'alarm', line: 'clear alarm active all' },
    { view: 'alarm', line: 'clear alarm active sequence-number 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
