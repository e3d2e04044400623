import type { Page } from '../../schema/page.ts';

export default {
  title: 'license trial',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    enable: 'license trial enable',
    disable: 'license trial disable',
  },
  help: {
    license: 'Licence',
    trial: 'Trial',
    enable: 'Switch it on',
    disable: 'Switch it off',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'license trial enable' },
    { view: 'user', line: 'license trial disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
