import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enable: 'snmp-agent', undo: 'undo snmp-agent' },
  help: { 'snmp-agent': 'Simple Network Management Protocol', undo: 'Delete or restore a setting' },
  parameters: {},
  configuration: { enable: { set: 'snmp-agent' }, undo: { clear: 'snmp-agent' } },
  examples: [
    { view: 'system', line: 'snmp-agent' },
    { view: 'system', line: 'undo snmp-agent' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
