import type { Page } from '../../schema/page.ts';

export default {
  title: 'display scp-client',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    client: 'display scp-client',
  },
  help: {
    display: 'Display current system information',
    'scp-client': 'Client of SCP',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display scp-client' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
