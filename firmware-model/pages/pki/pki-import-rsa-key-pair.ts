import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki import rsa-key-pair',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    der: 'pki import rsa-key-pair <keypair-name> der <key-filename>',
    pem: 'pki import rsa-key-pair <keypair-name> pem <key-filename> password <password>',
  },
  help: {
    pki: 'Public key infrastructure',
    import: 'Import',
    'rsa-key-pair': 'RSA key pair',
    der: 'File in DER',
    pem: 'File in PEM',
    password: 'Password of the file',
  },
  parameters: {
    'keypair-name': { type: 'string', length: [1, 31], caseSensitive: true, characters: '^?\\s', help: 'Name of the key pair' },
    'key-filename': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the file' },
    password: { type: 'string', length: [1, 31], caseSensitive: true, secret: true, help: 'Password of the file' },
  },
  examples: [{ view: 'system', line: 'pki import rsa-key-pair keypair1 der keyfile1' }],
  source: {
    from: 'Configuration Guide of V800R021 to V800R023; parameters as of pki import sm2-key-pair, NE40E V800R012C10',
    fidelity: 'documented',
  },
} as const satisfies Page;
