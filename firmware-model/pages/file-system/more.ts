import type { Page } from '../../schema/page.ts';

export default {
  title: 'more',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    show: 'more <file-name> [ <offset> ]',
  },
  help: {
    more: 'Display a file',
  },
  parameters: {
    'file-name': { type: 'path', length: [1, 255], help: 'Name of the file' },
    offset: { type: 'integer', range: [0, 2147483647], help: 'Where to begin, in bytes' },
  },
  examples: [{ view: 'user', line: 'more tmp.txt' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
