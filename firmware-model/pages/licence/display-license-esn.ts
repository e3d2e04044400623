import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license esn',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    esn: 'display license esn',
  },
  help: {
    display: 'Display information',
    license: 'Licence',
    esn: 'Serial number that it is issued for',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display license esn' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
