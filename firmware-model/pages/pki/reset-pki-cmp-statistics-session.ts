import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset pki cmp statistics session',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    reset: 'reset pki cmp statistics session <session-name>',
  },
  help: {
    reset: 'Clear information',
    pki: 'Public key infrastructure',
    cmp: 'Certificate Management Protocol',
    statistics: 'Statistics',
    session: 'CMP session',
  },
  parameters: {
    'session-name': { type: 'string', length: [1, 15], caseSensitive: false, help: 'Name of the CMP session' },
  },
  examples: [{ view: 'user', line: 'reset pki cmp statistics session session1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
