import type { Page } from '../../schema/page.ts';

export default {
  title: 'display traffic classifier',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display traffic classifier user-defined [ <classifier-name> ]' },
  help: {
    display: 'Display information',
    traffic: 'Traffic',
    classifier: 'Traffic classifiers',
    'user-defined': 'Those that are configured',
  },
  parameters: { 'classifier-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name' } },
  examples: [{ view: 'user', line: 'display traffic classifier user-defined' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
