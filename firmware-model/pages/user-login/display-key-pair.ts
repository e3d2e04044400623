import type { Page } from '../../schema/page.ts';

export default {
  title: 'display key-pair',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    rsa: 'display rsa key-pair [ brief | label <label-name> ]',
    dsa: 'display dsa key-pair [ brief | label <label-name> ]',
    ecc: 'display ecc key-pair [ brief | label <label-name> ]',
    sm2: 'display sm2 key-pair [ brief | label <label-name> ]',
  },
  help: {
    display: 'Display current system information',
    rsa: 'RSA key pair',
    dsa: 'DSA',
    ecc: 'ECC',
    sm2: 'SM2',
    'key-pair': 'Key pairs with labels',
    brief: 'Without the keys',
    label: 'The one with this label',
  },
  parameters: {
    'label-name': { type: 'string', length: [1, 35], caseSensitive: false, help: 'Label' },
  },
  examples: [
    { view: 'user', line: 'display rsa key-pair' },
    { view: 'user', line: 'display sm2 key-pair brief' },
    { view: 'user', line: 'display ecc key-pair' },
    { view: 'user', line: 'display dsa key-pair label abc' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
