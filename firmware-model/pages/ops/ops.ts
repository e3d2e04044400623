import type { Page } from '../../schema/page.ts';

export default {
  title: 'ops',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ops',
  },
  help: {
    ops: 'Open programmability system',
  },
  parameters: {},
  configuration: {
    enter: { section: 'ops' },
  },
  enters: { enter: 'ops' },
  examples: [{ view: 'system', line: 'ops' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
