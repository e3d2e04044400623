import type { Page } from '../../schema/page.ts';

export default {
  title: 'lldp enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enable: 'lldp enable', undo: 'undo lldp enable' },
  help: { lldp: 'Link Layer Discovery Protocol', undo: 'Delete or restore a setting', enable: 'Switch it on' },
  parameters: {},
  configuration: { enable: { set: 'lldp enable' }, undo: { clear: 'lldp enable' } },
  examples: [{ view: 'system', line: 'lldp enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
