import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp request authentication-cert',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp request authentication-cert <cert-name>',
    undo: 'undo cmp request authentication-cert',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    request: 'Request for a certificate',
    'authentication-cert': 'Certificate that requests are signed with',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'cert-name': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the certificate file' },
  },
  configuration: {
    set: { set: 'cmp request authentication-cert' },
    undo: { clear: 'cmp request authentication-cert' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp request authentication-cert bb.cer' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
