import type { Page } from '../../schema/page.ts';

export default {
  title: 'verbose',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    verbose: 'verbose',
    undo: 'undo verbose',
  },
  help: {
    verbose: 'Show what the server answers',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'ftp-client', line: 'verbose' },
    { view: 'ftp-client', line: 'undo verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
