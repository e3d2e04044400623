import type { Page } from '../../schema/page.ts';

export default {
  title: 'rmdir (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    remove: 'rmdir <directory>',
  },
  help: {
    rmdir: 'Remove an empty directory',
  },
  parameters: {
    directory: { type: 'path', length: [1, 255], help: 'Name of the directory' },
  },
  examples: [{ view: 'user', line: 'rmdir test/' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
