import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip address unnumbered (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip address unnumbered interface { <interface-name> | <interface-type> <interface-number> }',
    undo: 'undo ip address unnumbered',
  },
  help: {
    ip: 'IP',
    address: 'IP address of the interface',
    unnumbered: 'Borrow the address of another interface',
    interface: 'Interface that lends its address',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    set: { handled: 'ip address unnumbered' },
    undo: { clear: 'ip address unnumbered' },
  },
  examples: [{ view: 'interface', line: 'ip address unnumbered interface LoopBack 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
