import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp poll-request stop',
  views: ['pki-cmp-session'],
  effect: 'immediate',
  level: 2,
  forms: {
    stop: 'cmp poll-request stop',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    'poll-request': 'Polling of the CMP server',
    stop: 'Stop',
  },
  parameters: {},
  examples: [{ view: 'pki-cmp-session', line: 'cmp poll-request stop' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
