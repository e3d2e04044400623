import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (UCL6 view)',
  views: ['ucl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts:
      'undo rule <rule-id> { destination | destination-port | dscp | icmp6-type | logging | precedence | source | source-port | time-range | tos | traffic-class | fragment } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    destination: 'Where packets go',
    'destination-port': 'Port they go to',
    dscp: 'DSCP',
    'icmp6-type': 'Type of ICMPv6',
    logging: 'Packets that fit are logged',
    precedence: 'Precedence',
    source: 'Where packets come from',
    'source-port': 'Port they come from',
    'time-range': 'When the rule holds',
    tos: 'Type of service',
    'traffic-class': 'Traffic class',
    fragment: 'Fragments',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'ucl6', line: 'undo rule 5 source' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
