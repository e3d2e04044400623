import type { Page } from '../../schema/page.ts';

export default {
  title: 'alarm',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'alarm',
  },
  help: {
    alarm: 'Alarm management',
  },
  parameters: {},
  enters: { enter: 'alarm' },
  configuration: {
    enter: { section: 'alarm' },
  },
  examples: [{ view: 'system', line: 'alarm' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
