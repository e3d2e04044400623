import type { Page } from '../../schema/page.ts';

export default {
  title: 'tail',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    show: 'tail <file-name> [ <line> ]',
  },
  help: {
    tail: 'Display the last lines of a file',
  },
  parameters: {
    'file-name': { type: 'path', length: [1, 255], help: 'Name of the file' },
    line: { type: 'integer', range: [0, 2147483647], help: 'How many lines, 10 unless told' },
  },
  examples: [{ view: 'user', line: 'tail rpm.log 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
