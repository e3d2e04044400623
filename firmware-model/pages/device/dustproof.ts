import type { Page } from '../../schema/page.ts';

export default {
  title: 'dustproof',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reset: 'reset dustproof run-time',
    resetChassis: 'reset dustproof run-time chassis <chassis-id>',
  },
  help: {
    reset: 'Reset what the device holds',
    dustproof: 'Dust filters',
    'run-time': 'How long it has run',
    chassis: 'One chassis of a cluster',
  },
  parameters: {
    'chassis-id': { type: 'string', length: [1, 30], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [
    { view: 'user', line: 'reset dustproof run-time' },
    { view: 'user', line: 'reset dustproof run-time chassis clc1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
