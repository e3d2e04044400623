import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent trap type',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent trap type { base-trap | entity-trap }',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    trap: 'Traps',
    type: 'Kind of traps',
    'base-trap': 'Of the basic kind',
    'entity-trap': 'Of the kind of entities',
  },
  parameters: {},
  configuration: {
    set: { set: 'snmp-agent trap type', default: 'snmp-agent trap type entity-trap' },
  },
  examples: [{ view: 'system', line: 'snmp-agent trap type base-trap' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
