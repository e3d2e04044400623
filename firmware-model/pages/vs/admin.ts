import type { Page } from '../../schema/page.ts';

export default {
  title: 'admin',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enter: 'admin',
  },
  help: {
    admin: 'Management of virtual systems',
  },
  parameters: {},
  configuration: {
    enter: { section: 'admin' },
  },
  enters: { enter: 'management' },
  examples: [{ view: 'system', line: 'admin' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
