import type { Page } from '../../schema/page.ts';

export default {
  title: 'diffie-hellman modulus',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'diffie-hellman modulus { 2048 | 3072 | 4096 }', undo: 'undo diffie-hellman modulus' },
  help: {
    undo: 'Delete or restore a setting',
    'diffie-hellman': 'Diffie-Hellman',
    modulus: 'Length of the modulus',
    '2048': '2048 bits',
    '3072': '3072 bits',
    '4096': '4096 bits',
  },
  parameters: {},
  configuration: { set: { set: 'diffie-hellman modulus' }, undo: { clear: 'diffie-hellman modulus' } },
  examples: [{ view: 'ssl-policy', line: 'diffie-hellman modulus 4096' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
