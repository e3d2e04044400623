import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp request rsa local-key-pair',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp request rsa local-key-pair <key-name> [ regenerate [ <key-bit> ] ]',
    undo: 'undo cmp request rsa local-key-pair',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    request: 'Request for a certificate',
    rsa: 'RSA key pair',
    'local-key-pair': 'Local key pair',
    regenerate: 'Make a new key pair at each update',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'key-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the key pair' },
    'key-bit': { type: 'integer', range: [2048, 4096], help: 'Bits of the new key pair, by default 2048' },
  },
  configuration: {
    set: { set: 'cmp request rsa local-key-pair' },
    undo: { clear: 'cmp request rsa local-key-pair' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp request rsa local-key-pair key1 regenerate' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
