import type { Page } from '../../schema/page.ts';

export default {
  title: 'unzip',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    unzip: 'unzip <source-filename> <destination-filename>',
  },
  help: {
    unzip: 'Decompress a file',
  },
  parameters: {
    'source-filename': { type: 'path', length: [1, 255], help: 'Name of the source file' },
    'destination-filename': { type: 'path', length: [1, 255], help: 'Name of the destination file or directory' },
  },
  examples: [{ view: 'user', line: 'unzip cfcard:/file1.zip file1.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
