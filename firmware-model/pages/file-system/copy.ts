import type { Page } from '../../schema/page.ts';

export default {
  title: 'copy',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    copy: 'copy <source-filename> <destination-filename> [ all ]',
  },
  help: {
    copy: 'Copy from one file to another',
    all: 'Copy to every main board',
  },
  parameters: {
    'source-filename': { type: 'path', length: [1, 255], help: 'Name of the source file' },
    'destination-filename': { type: 'path', length: [1, 255], help: 'Name of the destination file or directory' },
  },
  examples: [{ view: 'user', line: 'copy cfcard:/sample.txt slave#cfcard:/' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
