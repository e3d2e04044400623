import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp fast-count',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'lldp fast-count <count>', undo: 'undo lldp fast-count' },
  help: { lldp: 'Link Layer Discovery Protocol', undo: 'Delete or restore a setting', 'fast-count': 'Frames that are sent fast at first' },
  parameters: { count: { type: 'integer', range: [1, 8], help: 'Frames, by default 4' } },
  configuration: { set: { set: 'lldp fast-count' }, undo: { clear: 'lldp fast-count' } },
  examples: [{ view: 'system', line: 'lldp fast-count 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
