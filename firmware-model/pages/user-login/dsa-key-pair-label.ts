import type { Page } from '../../schema/page.ts';

export default {
  title: 'key-pair label',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'dsa key-pair label <label-name> [ modulus <modulus-bits> ]',
    undo: 'undo dsa key-pair label <label-name>',
  },
  help: {
    dsa: 'DSA key pair',
    'key-pair': 'Key pairs with labels',
    label: 'By its label',
    modulus: 'Length of the key',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'label-name': { type: 'string', length: [1, 35], caseSensitive: false, characters: 'A-Za-z0-9_', help: 'Label' },
    'modulus-bits': { type: 'integer', range: [256, 2048], help: 'Bits' },
  },
  configuration: {
    set: { set: 'dsa key-pair label <label-name>' },
    undo: { clear: 'dsa key-pair label <label-name>' },
  },
  examples: [
    { view: 'system', line: 'dsa key-pair label dsa001' },
    { view: 'system', line: 'undo dsa key-pair label key_1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference; how long a DSA key may be is inferred', fidelity: 'documented' },
} as const satisfies Page;
