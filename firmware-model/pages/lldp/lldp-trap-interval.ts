import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp trap-interval',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp trap-interval <interval>', undo: 'undo lldp trap-interval' },
  help: { lldp: 'Link Layer Discovery Protocol', undo: 'Delete or restore a setting', 'trap-interval': 'Time between two notifications' },
  parameters: { interval: { type: 'integer', range: [5, 3600], help: 'Seconds, by default 5' } },
  configuration: { set: { set: 'lldp trap-interval' }, undo: { clear: 'lldp trap-interval' } },
  examples: [{ view: 'system', line: 'lldp trap-interval 6' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
