import type { Page } from '../../schema/page.ts';

export default {
  title: 'rsa peer-public-key',
  views: ['system'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { open: 'rsa peer-public-key <key-name> [ encoding-type <enc-type> ]', undo: 'undo rsa peer-public-key <key-name>' },
  help: {
    rsa: 'RSA key pair',
    'peer-public-key': 'Public key of somebody else',
    'encoding-type': 'Encoding',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'key-name': { type: 'string', length: [1, 40], caseSensitive: false, characters: '^?\\s', help: 'Name of the RSA public key' },
    'enc-type': { type: 'choice', values: ['der', 'openssh', 'pem'], help: 'How the key will be typed' },
  },
  enters: { open: 'rsa-public-key' },
  examples: [
    { view: 'system', line: 'rsa peer-public-key rsakey001 encoding-type der' },
    { view: 'system', line: 'undo rsa peer-public-key rsakey001' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
