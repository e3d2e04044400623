import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset recycle-bin',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'reset recycle-bin',
    force: 'reset recycle-bin /f',
    file: 'reset recycle-bin <filename>',
  },
  help: {
    reset: 'Clear or restart something',
    'recycle-bin': 'Erase files in the recycle bin for good',
    '/f': 'Erase all of them without asking',
  },
  parameters: {
    filename: { type: 'path', length: [1, 255], help: 'Name of the file' },
  },
  examples: [
    { view: 'user', line: 'reset recycle-bin /f' },
    { view: 'user', line: 'reset recycle-bin' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
