import type { Page } from '../../schema/page.ts';

export default {
  title: 'execute',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    batch: 'execute <filename>',
    script: 'execute <filename> <parameter> &<1-8>',
  },
  help: {
    execute: 'Run the lines of a batch file',
  },
  parameters: {
    filename: { type: 'path', length: [5, 64], help: 'Name of the file, .bat or .cfg' },
    parameter: { type: 'string', length: [1, 32], caseSensitive: true, help: 'Parameter of a script' },
  },
  examples: [{ view: 'system', line: 'execute test.bat' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
