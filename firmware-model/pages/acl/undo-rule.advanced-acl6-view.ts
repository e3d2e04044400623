import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (Advanced ACL6 view)',
  views: ['advanced-acl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts:
      'undo rule <rule-id> { destination | destination-port | fragment | icmp6-type | precedence | source | source-port | time-range | tos | vpn-instance | dscp | source-pool | tcp-flag } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    destination: 'Where packets go',
    'destination-port': 'Port they go to',
    fragment: 'Fragments',
    'icmp6-type': 'Type of ICMPv6',
    precedence: 'Precedence',
    source: 'Where packets come from',
    'source-port': 'Port they come from',
    'time-range': 'When the rule holds',
    tos: 'Type of service',
    'vpn-instance': 'VPN instance',
    dscp: 'DSCP',
    'source-pool': 'Pool of addresses they come from',
    'tcp-flag': 'Flags of TCP',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'advanced-acl6', line: 'undo rule 5 source-port' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
