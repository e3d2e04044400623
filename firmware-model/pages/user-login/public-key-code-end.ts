import type { Page } from '../../schema/page.ts';

export default {
  title: 'public-key-code end',
  views: ['rsa-key-code', 'dsa-key-code', 'ecc-key-code', 'sm2-key-code'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { end: 'public-key-code end', code: '<key-code>' },
  help: { 'public-key-code': 'Text of the key', end: 'It is complete' },
  parameters: {
    'key-code': { type: 'string', length: [1, 3000], characters: '0-9A-Fa-f ', rest: true, help: 'Part of the text of the key' },
  },
  examples: [
    { view: 'rsa-key-code', line: 'public-key-code end' },
    { view: 'rsa-key-code', line: '308186028180739A291ABDA704F5D93DC8FDF84C427463' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
