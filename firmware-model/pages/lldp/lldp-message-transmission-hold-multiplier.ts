import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp message-transmission hold-multiplier',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp message-transmission hold-multiplier <hold-multiplier>', undo: 'undo lldp message-transmission hold-multiplier' },
  help: {
    lldp: 'Link Layer Discovery Protocol',
    undo: 'Delete or restore a setting',
    'message-transmission': 'When frames are sent',
    'hold-multiplier': 'How often the interval a neighbor lives',
  },
  parameters: { 'hold-multiplier': { type: 'integer', range: [2, 10], help: 'Times, by default 4' } },
  configuration: {
    set: { set: 'lldp message-transmission hold-multiplier' },
    undo: { clear: 'lldp message-transmission hold-multiplier' },
  },
  examples: [{ view: 'system', line: 'lldp message-transmission hold-multiplier 3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
