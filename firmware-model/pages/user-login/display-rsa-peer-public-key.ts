import type { Page } from '../../schema/page.ts';

export default {
  title: 'display rsa peer-public-key',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display rsa peer-public-key',
    brief: 'display rsa peer-public-key brief',
    name: 'display rsa peer-public-key name <key-name>',
  },
  help: {
    display: 'Display information',
    rsa: 'RSA key pair',
    'peer-public-key': 'Public keys of others',
    brief: 'In brief',
    name: 'One key',
  },
  parameters: {
    'key-name': { type: 'string', length: [1, 40], caseSensitive: false, characters: '^?\\s', help: 'Name of the RSA public key' },
  },
  examples: [
    { view: 'user', line: 'display rsa peer-public-key' },
    { view: 'user', line: 'display rsa peer-public-key brief' },
    { view: 'user', line: 'display rsa peer-public-key name rsakey001' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
