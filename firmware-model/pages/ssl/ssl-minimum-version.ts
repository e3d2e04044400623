import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssl minimum version',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'ssl minimum version { tls1.1 | tls1.2 | tls1.3 }', undo: 'undo ssl minimum version [ tls1.1 | tls1.2 | tls1.3 ]' },
  help: {
    undo: 'Delete or restore a setting',
    ssl: 'Secure Sockets Layer',
    minimum: 'Lowest',
    version: 'Version of TLS',
    'tls1.1': 'TLS 1.1',
    'tls1.2': 'TLS 1.2',
    'tls1.3': 'TLS 1.3',
  },
  parameters: {},
  configuration: { set: { set: 'ssl minimum version', default: 'ssl minimum version tls1.2' }, undo: { clear: 'ssl minimum version' } },
  examples: [{ view: 'ssl-policy', line: 'ssl minimum version tls1.2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
