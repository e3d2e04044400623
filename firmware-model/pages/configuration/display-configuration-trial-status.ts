import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration trial status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    status: 'display configuration trial status',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    trial: 'Configuration on trial',
    status: 'Status',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'display configuration trial status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
