import type { Page } from '../../schema/page.ts';

export default {
  title: 'slave switchover',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    switchover: 'slave switchover',
  },
  help: {
    slave: 'Slave main board',
    switchover: 'Put it in charge',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'slave switchover' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
