import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset master-mpu force',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset master-mpu force',
  },
  help: {
    reset: 'Reset',
    'master-mpu': 'Main board in charge',
    force: 'Whatever state it is in',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'reset master-mpu force' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
