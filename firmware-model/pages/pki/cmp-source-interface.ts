import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp source interface',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp source interface { <interface-name> | <interface-type> <interface-number> }',
    undo: 'undo cmp source interface [ <interface-name> | <interface-type> <interface-number> ]',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    source: 'Source of the connection',
    interface: 'Interface whose address is used',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  configuration: {
    set: { set: 'cmp source interface' },
    undo: { clear: 'cmp source interface' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp source interface loopback 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
