import { ethernetPorts } from '../../interface-types.ts';
import type { Page } from '../../schema/page.ts';

export default {
  title: 'portswitch',
  views: ['interface'],
  on: [...ethernetPorts, 'Eth-Trunk'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'portswitch',
    undo: 'undo portswitch',
  },
  help: {
    portswitch: 'Switch frames in place of routing packets',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'portswitch' },
    undo: { clear: 'portswitch' },
  },
  examples: [{ view: 'interface', line: 'portswitch' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
