import type { Page } from '../../schema/page.ts';

export default {
  title: 'cd (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    root: 'cd',
    directory: 'cd <directory>',
  },
  help: {
    cd: 'Change current directory',
  },
  parameters: {
    directory: { type: 'path', length: [1, 255], help: 'Name of a directory' },
  },
  examples: [
    { view: 'user', line: 'cd directorA' },
    { view: 'user', line: 'cd' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
