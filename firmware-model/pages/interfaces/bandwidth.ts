import type { Page } from '../../schema/page.ts';

export default {
  title: 'bandwidth',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'bandwidth <bandwidth>',
    kbps: 'bandwidth <bandwidth> kbps',
    undo: 'undo bandwidth',
  },
  help: {
    bandwidth: 'Bandwidth that others are told',
    kbps: 'In kbit/s in place of Mbit/s',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    bandwidth: { type: 'integer', range: [1, 1000000], help: 'Mbit/s, or kbit/s' },
  },
  configuration: {
    set: { set: 'bandwidth' },
    kbps: { set: 'bandwidth' },
    undo: { clear: 'bandwidth' },
  },
  examples: [
    { view: 'interface', line: 'bandwidth 10000' },
    { view: 'interface', line: 'bandwidth 512 kbps' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
