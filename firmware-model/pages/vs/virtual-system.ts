import type { Page } from '../../schema/page.ts';

export default {
  title: 'virtual-system',
  views: ['management'],
  effect: 'candidate',
  level: 3,
  forms: {
    open: 'virtual-system <vs-name> [ pvmb slot <slot-name1> [ <slot-name2> [ <slot-name3> [ <slot-name4> ] ] ] ]',
    undo: 'undo virtual-system <vs-name>',
  },
  help: {
    'virtual-system': 'Virtual system',
    pvmb: 'Main board that it runs on',
    slot: 'Board',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'vs-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the virtual system' },
    'slot-name1': { type: 'string', length: [1, 31], help: 'Slot' },
    'slot-name2': { type: 'string', length: [1, 31], help: 'Slot' },
    'slot-name3': { type: 'string', length: [1, 31], help: 'Slot' },
    'slot-name4': { type: 'string', length: [1, 31], help: 'Slot' },
  },
  configuration: {
    open: { section: 'virtual-system <vs-name>' },
    undo: { clear: 'virtual-system <vs-name>' },
  },
  enters: { open: 'vs' },
  examples: [
    { view: 'management', line: 'virtual-system vs1' },
    { view: 'management', line: 'undo virtual-system vs1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
