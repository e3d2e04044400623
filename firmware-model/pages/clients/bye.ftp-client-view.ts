import type { Page } from '../../schema/page.ts';

export default {
  title: 'bye',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    bye: 'bye',
  },
  help: {
    bye: 'Give up the connection and leave the view',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'bye' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
