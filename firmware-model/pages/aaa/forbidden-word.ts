import type { Page } from '../../schema/page.ts';

export default {
  title: 'forbidden word',
  views: ['password-rules'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'forbidden word <word>', undo: 'undo forbidden word <word>' },
  help: { forbidden: 'What no password may have in it', word: 'This', undo: 'Delete or restore a setting' },
  parameters: {
    word: { type: 'string', length: [1, 255], caseSensitive: false, characters: '^?', help: 'Word, in large or small letters' },
  },
  configuration: { set: { set: 'forbidden word <word>' }, undo: { clear: 'forbidden word <word>' } },
  examples: [
    { view: 'password-rules', line: 'forbidden word huawei' },
    { view: 'password-rules', line: 'undo forbidden word huawei' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
