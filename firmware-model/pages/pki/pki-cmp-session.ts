import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki cmp session',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'pki cmp session <session-name>',
    undo: 'undo pki cmp session <session-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    cmp: 'Certificate Management Protocol',
    session: 'CMP session',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'session-name': {
      type: 'string',
      length: [1, 15],
      caseSensitive: true,
      // its files on the card are named after it
      characters: '^/\\\\:*?"<>|~\'\\s',
      help: 'Name of the CMP session',
    },
  },
  enters: { enter: 'pki-cmp-session' },
  configuration: {
    enter: { section: 'pki cmp session <session-name>' },
    undo: { clear: 'pki cmp session <session-name>' },
  },
  examples: [{ view: 'pki-domain', line: 'pki cmp session session1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
