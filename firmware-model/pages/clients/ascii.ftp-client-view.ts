import type { Page } from '../../schema/page.ts';

export default {
  title: 'ascii',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    ascii: 'ascii',
  },
  help: {
    ascii: 'Transfer text',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'ascii' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
