import type { Page } from '../../schema/page.ts';

export default {
  title: 'prompt',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    prompt: 'prompt',
    undo: 'undo prompt',
  },
  help: {
    prompt: 'Ask before each of several files',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'ftp-client', line: 'prompt' },
    { view: 'ftp-client', line: 'undo prompt' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
