import type { Page } from '../../schema/page.ts';

export default {
  title: 'pwd',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    pwd: 'pwd',
  },
  help: {
    pwd: 'Show the directory of the server',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'pwd' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
