import type { Page } from '../../schema/page.ts';

export default {
  title: 'display dustproof',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display dustproof',
    chassis: 'display dustproof chassis <chassis-id>',
  },
  help: {
    display: 'Display current system information',
    dustproof: 'Dust filters',
    chassis: 'One chassis of a cluster',
  },
  parameters: {
    'chassis-id': { type: 'string', length: [1, 30], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [
    { view: 'user', line: 'display dustproof' },
    { view: 'user', line: 'display dustproof chassis clc1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
