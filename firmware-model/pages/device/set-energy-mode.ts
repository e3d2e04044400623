import type { Page } from '../../schema/page.ts';

export default {
  title: 'set energy-mode mode',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set energy-mode mode { basic | standard | deep | optimal }',
    undo: 'undo set energy-mode mode',
  },
  help: {
    set: 'Set',
    'energy-mode': 'How energy is saved',
    mode: 'Mode',
    basic: 'Little',
    standard: 'As usual',
    deep: 'Much',
    optimal: 'By the load',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'set energy-mode mode' },
    undo: { clear: 'set energy-mode mode' },
  },
  examples: [
    { view: 'system', line: 'set energy-mode mode basic' },
    { view: 'system', line: 'undo set energy-mode mode' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
