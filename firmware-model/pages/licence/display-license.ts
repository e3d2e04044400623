import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display license',
    verbose: 'display license verbose',
    chassis: 'display license chassis <chassis-id>',
    verboseChassis: 'display license verbose chassis <chassis-id>',
  },
  help: {
    display: 'Display information',
    license: 'Licence',
    verbose: 'In detail',
    chassis: 'Of a cluster',
  },
  parameters: {
    'chassis-id': { type: 'string', length: [1, 30], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [
    { view: 'user', line: 'display license' },
    { view: 'user', line: 'display license verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display license and display license chassis', fidelity: 'documented' },
} as const satisfies Page;
