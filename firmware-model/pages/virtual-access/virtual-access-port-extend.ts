import type { Page } from '../../schema/page.ts';

export default {
  title: 'virtual-access port-extend',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'virtual-access port-extend',
    undo: 'undo virtual-access port-extend',
  },
  help: {
    'virtual-access': 'Virtual access',
    'port-extend': 'Ports of access points as ports of the router',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  enters: { enter: 'virtual-access-port-extension' },
  configuration: {
    enter: { section: 'virtual-access port-extend' },
    undo: { clear: 'virtual-access port-extend' },
  },
  examples: [
    { view: 'system', line: 'virtual-access port-extend' },
    { view: 'system', line: 'undo virtual-access port-extend' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
