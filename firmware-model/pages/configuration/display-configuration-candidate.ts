import type { Page } from '../../schema/page.ts';

export default {
  title: 'display configuration candidate',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  forms: {
    candidate: 'display configuration candidate',
    merge: 'display configuration candidate merge',
    changes: 'display configuration candidate changes',
  },
  help: {
    display: 'Display current system information',
    configuration: 'Configuration information',
    candidate: 'What has not been committed yet',
    merge: 'The running configuration with the candidate in it',
    changes: 'What differs between the candidate and the running configuration',
  },
  parameters: {},
  examples: [
    { view: 'user-interface', line: 'display configuration candidate' },
    { view: 'system', line: 'display configuration candidate merge' },
    { view: 'system', line: 'display configuration candidate changes' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
