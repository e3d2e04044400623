import { ethernetPorts } from '../../interface-types.ts';
import type { Page } from '../../schema/page.ts';

export default {
  title: 'carrier',
  views: ['interface'],
  on: [...ethernetPorts, 'FlexE', 'FlexE-50G', 'FlexE-100G', 'FlexE-50|100G'],
  effect: 'candidate',
  level: 2,
  forms: {
    down: 'carrier down-hold-time <hold_down>',
    up: 'carrier up-hold-time <hold_up>',
    undoDown: 'undo carrier down-hold-time',
    undoUp: 'undo carrier up-hold-time',
  },
  help: {
    carrier: 'How fast changes of the link count',
    'down-hold-time': 'Before the interface goes down',
    'up-hold-time': 'Before the interface comes up',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    hold_down: { type: 'integer', range: [0, 86400000], help: 'Milliseconds' },
    hold_up: { type: 'integer', range: [0, 86400000], help: 'Milliseconds' },
  },
  configuration: {
    down: { set: 'carrier down-hold-time' },
    up: { set: 'carrier up-hold-time' },
    undoDown: { clear: 'carrier down-hold-time' },
    undoUp: { clear: 'carrier up-hold-time' },
  },
  examples: [
    { view: 'interface', line: 'carrier up-hold-time 100' },
    { view: 'interface', line: 'carrier down-hold-time 100' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
