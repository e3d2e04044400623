import type { Page } from '../../schema/page.ts';

export default {
  title: 'cdup',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    cdup: 'cdup',
  },
  help: {
    cdup: 'Go up one directory of the server',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'cdup' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
