import type { Page } from '../../schema/page.ts';

export default {
  title: 'interface',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'interface { <interface-name> | <interface-type> <interface-number> }',
    l2: 'interface { <interface-name> | <interface-type> <interface-number> } mode l2',
    undo: 'undo interface { <interface-name> | <interface-type> <interface-number> }',
  },
  help: {
    interface: 'Interface',
    mode: 'How the sub-interface works',
    l2: 'Layer 2 sub-interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  enters: { enter: 'interface', l2: 'interface' },
  configuration: {
    enter: { section: 'interface <interface-name>' },
    l2: { section: 'interface <interface-name>', line: 'interface <interface-name> mode l2' },
    undo: { handled: 'interface <interface-name>' },
  },
  examples: [
    { view: 'system', line: 'interface GigabitEthernet 1/0/0.1' },
    { view: 'system', line: 'interface LoopBack0' },
    { view: 'system', line: 'interface Eth-Trunk1.10 mode l2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, interface and interface l2', fidelity: 'documented' },
} as const satisfies Page;
