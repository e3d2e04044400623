import type { Page } from '../../schema/page.ts';

export default {
  title: 'display tftp-client',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    client: 'display tftp-client',
  },
  help: {
    display: 'Display current system information',
    'tftp-client': 'Client of TFTP',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display tftp-client' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
