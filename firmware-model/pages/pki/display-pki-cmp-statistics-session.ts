import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki cmp statistics session',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki cmp statistics session <session-name>',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    cmp: 'Certificate Management Protocol',
    statistics: 'Statistics',
    session: 'CMP session',
  },
  parameters: {
    'session-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the CMP session' },
  },
  examples: [{ view: 'user', line: 'display pki cmp statistics session session1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
