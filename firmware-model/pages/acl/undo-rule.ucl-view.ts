import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (UCL view)',
  views: ['ucl'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts:
      'undo rule <rule-id> { destination | destination-port | dscp | icmp-type | logging | precedence | source | source-port | time-range | tos | fragment-type | syn-flag | vlan | inner-vlan | source-pool | destination-pool } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    destination: 'Where packets go',
    'destination-port': 'Port they go to',
    dscp: 'DSCP',
    'icmp-type': 'Type of ICMP',
    logging: 'Packets that fit are logged',
    precedence: 'Precedence',
    source: 'Where packets come from',
    'source-port': 'Port they come from',
    'time-range': 'When the rule holds',
    tos: 'Type of service',
    'fragment-type': 'Fragments',
    'syn-flag': 'Flags of TCP',
    vlan: 'Outer VLAN',
    'inner-vlan': 'Inner VLAN',
    'source-pool': 'Pool of addresses they come from',
    'destination-pool': 'Pool of addresses they go to',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'ucl', line: 'undo rule 5 source' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
