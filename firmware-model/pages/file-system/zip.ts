import type { Page } from '../../schema/page.ts';

export default {
  title: 'zip',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    zip: 'zip <source-filename> <destination-filename>',
  },
  help: {
    zip: 'Compress a file or directory',
  },
  parameters: {
    'source-filename': { type: 'path', length: [1, 255], help: 'Name of the source file' },
    'destination-filename': { type: 'path', length: [1, 255], help: 'Name of the destination file or directory' },
  },
  examples: [{ view: 'user', line: 'zip file1.txt file1.zip' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
