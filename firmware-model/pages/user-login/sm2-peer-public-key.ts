import type { Page } from '../../schema/page.ts';

export default {
  title: 'sm2 peer-public-key',
  views: ['system'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { open: 'sm2 peer-public-key <key-name>', undo: 'undo sm2 peer-public-key <key-name>' },
  help: { sm2: 'SM2', 'peer-public-key': 'Public key of somebody else', undo: 'Delete or restore a setting' },
  parameters: {
    'key-name': { type: 'string', length: [1, 40], caseSensitive: false, characters: '^?\\s', help: 'Name of the SM2 public key' },
  },
  enters: { open: 'sm2-public-key' },
  examples: [
    { view: 'system', line: 'sm2 peer-public-key sm2key001' },
    { view: 'system', line: 'undo sm2 peer-public-key sm2key001' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
