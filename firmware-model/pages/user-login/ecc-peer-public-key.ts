import type { Page } from '../../schema/page.ts';

export default {
  title: 'ecc peer-public-key',
  views: ['system'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { open: 'ecc peer-public-key <key-name> [ encoding-type <enc-type> ]', undo: 'undo ecc peer-public-key <key-name>' },
  help: { ecc: 'ECC', 'peer-public-key': 'Public key of somebody else', 'encoding-type': 'Encoding', undo: 'Delete or restore a setting' },
  parameters: {
    'key-name': { type: 'string', length: [1, 40], caseSensitive: false, characters: '^?\\s', help: 'Name of the ECC public key' },
    'enc-type': { type: 'choice', values: ['der', 'openssh', 'pem'], help: 'How the key will be typed' },
  },
  enters: { open: 'ecc-public-key' },
  examples: [
    { view: 'system', line: 'ecc peer-public-key ecckey001 encoding-type der' },
    { view: 'system', line: 'undo ecc peer-public-key ecckey001' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
