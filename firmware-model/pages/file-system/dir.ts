import type { Page } from '../../schema/page.ts';

export default {
  title: 'dir',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    files: 'dir [ /all ] [ <filename> ]',
    allFileSystems: 'dir [ /all ] /all-filesystems',
  },
  help: {
    dir: 'List files and directories',
    '/all': 'Also list files in the recycle bin',
    '/all-filesystems': 'List the root directory of every storage medium',
  },
  parameters: {
    filename: { type: 'path', length: [1, 255], help: 'Name of a file or directory' },
  },
  examples: [
    { view: 'user', line: 'dir' },
    { view: 'user', line: 'dir /all' },
    { view: 'user', line: 'dir /all-filesystems' },
    { view: 'user', line: 'dir *.cfg' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
