import type { Page } from '../../schema/page.ts';

export default {
  title: 'display sm2 peer-public-key',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display sm2 peer-public-key',
    brief: 'display sm2 peer-public-key brief',
    name: 'display sm2 peer-public-key name <key-name>',
  },
  help: { display: 'Display information', sm2: 'SM2', 'peer-public-key': 'Public keys of others', brief: 'In brief', name: 'One key' },
  parameters: {
    'key-name': { type: 'string', length: [1, 40], caseSensitive: false, characters: '^?\\s', help: 'Name of the SM2 public key' },
  },
  examples: [
    { view: 'user', line: 'display sm2 peer-public-key' },
    { view: 'user', line: 'display sm2 peer-public-key brief' },
    { view: 'user', line: 'display sm2 peer-public-key name sm2key001' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
