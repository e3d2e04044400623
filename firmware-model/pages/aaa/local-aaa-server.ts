import type { Page } from '../../schema/page.ts';

export default {
  title: 'local-aaa-server',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'local-aaa-server' },
  help: { 'local-aaa-server': 'Security of local users' },
  parameters: {},
  enters: { enter: 'local-aaa-server' },
  configuration: { enter: { section: 'local-aaa-server' } },
  examples: [{ view: 'system', line: 'local-aaa-server' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
