import type { Page } from '../../schema/page.ts';

export default {
  title: 'aaa',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enter: 'aaa',
  },
  help: {
    aaa: 'AAA authentication',
  },
  parameters: {},
  enters: { enter: 'aaa' },
  configuration: {
    enter: { section: 'aaa' },
  },
  examples: [{ view: 'system', line: 'aaa' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
