import type { Page } from '../../schema/page.ts';

export default {
  title: 'close (FTP client view)',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    close: 'close',
  },
  help: {
    close: 'Give up the connection',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'close' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
