import type { Page } from '../../schema/page.ts';

export default {
  title: 'disconnect',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    disconnect: 'disconnect',
  },
  help: {
    disconnect: 'Give up the connection',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'disconnect' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
