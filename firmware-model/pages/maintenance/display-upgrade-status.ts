import type { Page } from '../../schema/page.ts';

export default {
  title: 'display upgrade status',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display upgrade status [ system-software slave-board ]',
  },
  help: {
    display: 'Display current system information',
    upgrade: 'Upgrade',
    status: 'State',
    'system-software': 'System software',
    'slave-board': 'Of the slave board',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display upgrade status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
