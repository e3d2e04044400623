import type { Page } from '../../schema/page.ts';

export default {
  title: 'quit (FTP client view)',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    quit: 'quit',
  },
  help: {
    quit: 'Give up the connection and leave the view',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'quit' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
