import type { Page } from '../../schema/page.ts';

export default {
  title: 'shutdown',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'shutdown',
    undo: 'undo shutdown',
  },
  help: {
    shutdown: 'Shut the interface down',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { handled: 'shutdown' },
    undo: { handled: 'shutdown' },
  },
  examples: [
    { view: 'interface', line: 'shutdown' },
    { view: 'interface', line: 'undo shutdown' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
