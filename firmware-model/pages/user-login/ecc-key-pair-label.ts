import type { Page } from '../../schema/page.ts';

export default {
  title: 'key-pair label',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ecc key-pair label <label-name> [ modulus <modulus-bits> ]',
    undo: 'undo ecc key-pair label <label-name>',
  },
  help: {
    ecc: 'ECC key pair',
    'key-pair': 'Key pairs with labels',
    label: 'By its label',
    modulus: 'Length of the key',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'label-name': { type: 'string', length: [1, 35], caseSensitive: false, characters: 'A-Za-z0-9_', help: 'Label' },
    'modulus-bits': { type: 'choice', values: ['256', '384', '521'], help: 'Bits, 521 as a rule' },
  },
  configuration: {
    set: { set: 'ecc key-pair label <label-name>' },
    undo: { clear: 'ecc key-pair label <label-name>' },
  },
  examples: [
    { view: 'system', line: 'ecc key-pair label ecc_key_pair modulus 521' },
    { view: 'system', line: 'undo ecc key-pair label key_1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
