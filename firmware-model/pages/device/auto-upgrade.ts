import type { Page } from '../../schema/page.ts';

export default {
  title: 'auto-upgrade',
  views: ['user', 'system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'set auto-upgrade model { open | cancel }',
    display: 'display auto-upgrade model',
    virtualAccess: 'display auto-upgrade model ap-id <ap-id>',
  },
  help: {
    set: 'Set',
    'auto-upgrade': 'Upgrade of logic by itself',
    model: 'Whether it is done',
    open: 'It is done',
    cancel: 'It is not done',
    display: 'Display current system information',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'system', line: 'set auto-upgrade model cancel' },
    { view: 'system', line: 'display auto-upgrade model' },
    { view: 'system', line: 'display auto-upgrade model ap-id 1024' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
