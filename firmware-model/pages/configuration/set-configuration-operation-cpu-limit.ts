import type { Page } from '../../schema/page.ts';

export default {
  title: 'set configuration operation cpu-limit',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    snmp: 'set configuration operation cpu-limit <percent-value> access-type snmp',
    netconf: 'set configuration operation cpu-limit <ncf-percent-value> access-type netconf',
    undo: 'undo set configuration operation cpu-limit',
    undoSnmp: 'undo set configuration operation cpu-limit access-type snmp',
    undoNetconf: 'undo set configuration operation cpu-limit access-type netconf',
  },
  help: {
    set: 'Set',
    configuration: 'Configuration',
    operation: 'Operations on it',
    'cpu-limit': 'Load of the processor from which they are slowed down',
    'access-type': 'Protocol of who operates',
    snmp: 'SNMP',
    netconf: 'NETCONF',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'percent-value': { type: 'integer', range: [30, 100], help: 'Percentage' },
    'ncf-percent-value': { type: 'integer', range: [30, 100], help: 'Percentage' },
  },
  configuration: {
    snmp: { set: 'set configuration operation cpu-limit access-type snmp' },
    netconf: { set: 'set configuration operation cpu-limit access-type netconf' },
    undo: { handled: 'set configuration operation cpu-limit access-type snmp' },
    undoSnmp: { clear: 'set configuration operation cpu-limit access-type snmp' },
    undoNetconf: { clear: 'set configuration operation cpu-limit access-type netconf' },
  },
  examples: [{ view: 'system', line: 'set configuration operation cpu-limit 50 access-type snmp' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
