import type { Page } from '../../schema/page.ts';

export default {
  title: 'display health',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display health [ verbose ]',
    chassis: 'display health chassis <chassis-id>',
    virtualAccess: 'display health ap-id <ap-id>',
  },
  help: {
    display: 'Display current system information',
    health: 'Load and memory of all boards',
    verbose: 'Cores and physical memory as well',
    chassis: 'One chassis of a cluster',
    'ap-id': 'One access point of virtual access',
  },
  parameters: {
    'chassis-id': { type: 'string', length: [1, 30], help: 'Chassis, `clc1`' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'user', line: 'display health' },
    { view: 'user', line: 'display health verbose' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display health, display health chassis and display health ap-id',
    fidelity: 'documented',
  },
} as const satisfies Page;
