import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp message-transmission interval',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp message-transmission interval <interval>', undo: 'undo lldp message-transmission interval' },
  help: {
    lldp: 'Link Layer Discovery Protocol',
    undo: 'Delete or restore a setting',
    'message-transmission': 'When frames are sent',
    interval: 'Time between two frames',
  },
  parameters: { interval: { type: 'integer', range: [5, 32768], help: 'Seconds, by default 30' } },
  configuration: { set: { set: 'lldp message-transmission interval' }, undo: { clear: 'lldp message-transmission interval' } },
  examples: [{ view: 'system', line: 'lldp message-transmission interval 6' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
