import type { Page } from '../../schema/page.ts';

export default {
  title: 'move',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    move: 'move <source-filename> <destination-filename>',
  },
  help: {
    move: 'Move a file',
  },
  parameters: {
    'source-filename': { type: 'path', length: [1, 255], help: 'Name of the source file' },
    'destination-filename': { type: 'path', length: [1, 255], help: 'Name of the destination file or directory' },
  },
  examples: [{ view: 'user', line: 'move cfcard:/test/sample.txt slave#cfcard:/sample.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
