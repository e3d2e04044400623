import type { Page } from '../../schema/page.ts';

export default {
  title: 'rename (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    rename: 'rename <source-filename> <destination-filename>',
  },
  help: {
    rename: 'Rename a file or directory',
  },
  parameters: {
    'source-filename': { type: 'path', length: [1, 255], help: 'Name of the file or directory' },
    'destination-filename': { type: 'path', length: [1, 255], help: 'New name' },
  },
  examples: [{ view: 'user', line: 'rename sample.txt sample.bak' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
