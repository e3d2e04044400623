import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp message-transmission delay',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp message-transmission delay <delay>', undo: 'undo lldp message-transmission delay' },
  help: {
    lldp: 'Link Layer Discovery Protocol',
    undo: 'Delete or restore a setting',
    'message-transmission': 'When frames are sent',
    delay: 'Time after a change',
  },
  parameters: { delay: { type: 'integer', range: [1, 8192], help: 'Seconds, by default 2' } },
  configuration: { set: { set: 'lldp message-transmission delay' }, undo: { clear: 'lldp message-transmission delay' } },
  examples: [{ view: 'system', line: 'lldp message-transmission delay 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
