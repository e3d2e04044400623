import type { Page } from '../../schema/page.ts';

export default {
  title: 'public-key-code begin',
  views: ['sm2-public-key'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { begin: 'public-key-code begin' },
  help: { 'public-key-code': 'Text of the key', begin: 'It follows' },
  parameters: {},
  enters: { begin: 'sm2-key-code' },
  examples: [{ view: 'sm2-public-key', line: 'public-key-code begin' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
