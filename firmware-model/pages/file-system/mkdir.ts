import type { Page } from '../../schema/page.ts';

export default {
  title: 'mkdir (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    make: 'mkdir <directory>',
  },
  help: {
    mkdir: 'Create a directory',
  },
  parameters: {
    directory: { type: 'path', length: [1, 255], help: 'Name of the directory' },
  },
  examples: [{ view: 'user', line: 'mkdir dd' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
