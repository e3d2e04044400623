import type { Page } from '../../schema/page.ts';

/** Of a command that every feature has forms of its own for, the one that a hotkey stands for. */
export default {
  title: 'debugging',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    undoAll: 'undo debugging all',
  },
  help: {
    undo: 'Delete or restore a setting',
    debugging: 'Debugging information',
    all: 'Of every kind',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'undo debugging all' }],
  source: { from: 'NE40E V800R012C10 Command Reference, display hotkey', fidelity: 'documented' },
} as const satisfies Page;
