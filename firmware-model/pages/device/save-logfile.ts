import type { Page } from '../../schema/page.ts';

export default {
  title: 'save logfile',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    save: 'save logfile',
  },
  help: {
    save: 'Save information',
    logfile: 'Log buffer to the log file',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'save logfile' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
