import type { Page } from '../../schema/page.ts';

export default {
  title: 'mtu (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'mtu <mtu>',
    undo: 'undo mtu',
  },
  help: {
    mtu: 'Maximum transmission unit',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    mtu: { type: 'integer', range: [46, 9600], help: 'Octets, by default 1500' },
  },
  configuration: {
    set: { set: 'mtu', default: 'mtu 1500' },
    undo: { clear: 'mtu' },
  },
  examples: [{ view: 'interface', line: 'mtu 1400' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
