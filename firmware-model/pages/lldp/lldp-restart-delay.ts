import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp restart-delay',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp restart-delay <delay>', undo: 'undo lldp restart-delay' },
  help: { lldp: 'Link Layer Discovery Protocol', undo: 'Delete or restore a setting', 'restart-delay': 'Time before it is begun anew' },
  parameters: { delay: { type: 'integer', range: [1, 10], help: 'Seconds, by default 2' } },
  configuration: { set: { set: 'lldp restart-delay' }, undo: { clear: 'lldp restart-delay' } },
  examples: [{ view: 'system', line: 'lldp restart-delay 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
