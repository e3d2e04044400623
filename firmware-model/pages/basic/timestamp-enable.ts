import type { Page } from '../../schema/page.ts';

export default {
  title: 'timestamp enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'timestamp enable',
    undo: 'undo timestamp enable',
  },
  help: {
    timestamp: 'Time before the output of display commands',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'timestamp enable' },
    undo: { clear: 'timestamp enable' },
  },
  examples: [
    { view: 'system', line: 'timestamp enable' },
    { view: 'system', line: 'undo timestamp enable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
