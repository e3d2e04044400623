import type { Page } from '../../schema/page.ts';

export default {
  title: 'binary',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    binary: 'binary',
  },
  help: {
    binary: 'Transfer octets as they are',
  },
  parameters: {},
  examples: [{ view: 'ftp-client', line: 'binary' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
