import type { Page } from '../../schema/page.ts';

export default {
  title: 'undelete',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    undelete: 'undelete <filename>',
  },
  help: {
    undelete: 'Restore a file from the recycle bin',
  },
  parameters: {
    filename: { type: 'path', length: [1, 255], help: 'Name of the file' },
  },
  examples: [{ view: 'user', line: 'undelete sample.bak' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
