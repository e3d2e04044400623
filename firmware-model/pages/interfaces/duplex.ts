import type { Page } from '../../schema/page.ts';

export default {
  title: 'duplex',
  views: ['interface'],
  on: ['Ethernet', 'GigabitEthernet'],
  effect: 'candidate',
  level: 2,
  forms: {
    full: 'duplex full',
    half: 'duplex half',
    auto: 'duplex auto',
    undo: 'undo duplex',
  },
  help: {
    duplex: 'Whether both ends may send at once',
    full: 'Both at once',
    half: 'One at a time',
    auto: 'Negotiated',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    full: { set: 'duplex' },
    half: { set: 'duplex' },
    auto: { set: 'duplex' },
    undo: { clear: 'duplex' },
  },
  examples: [{ view: 'interface', line: 'duplex full' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
