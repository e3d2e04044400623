import type { Page } from '../../schema/page.ts';

export default {
  title: 'run',
  views: ['configuration'],
  effect: 'immediate',
  level: 0,
  forms: {
    run: 'run <command-line>',
  },
  help: {
    run: 'Run a command of the user view',
  },
  parameters: {
    'command-line': { type: 'line', length: [1, 1604], help: 'Command of the user view' },
  },
  runs: {
    run: { view: 'user', except: ['quit', 'rollback configuration', 'switch virtual-system', 'patch load'] },
  },
  examples: [{ view: 'system', line: 'run dir *.cfg' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
