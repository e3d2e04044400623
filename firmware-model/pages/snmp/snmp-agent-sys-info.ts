import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent sys-info',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    contact: 'snmp-agent sys-info contact <contact>',
    location: 'snmp-agent sys-info location <location>',
    undoContact: 'undo snmp-agent sys-info contact',
    undoLocation: 'undo snmp-agent sys-info location',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    'sys-info': 'System information',
    contact: 'Who looks after the router',
    location: 'Where it stands',
  },
  parameters: {
    contact: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Text', rest: true },
    location: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Text', rest: true },
  },
  configuration: {
    contact: { set: 'snmp-agent sys-info contact' },
    location: { set: 'snmp-agent sys-info location' },
    undoContact: { clear: 'snmp-agent sys-info contact' },
    undoLocation: { clear: 'snmp-agent sys-info location' },
  },
  examples: [
    { view: 'system', line: 'snmp-agent sys-info contact call Operator at 010-12345678' },
    { view: 'system', line: 'undo snmp-agent sys-info location' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
