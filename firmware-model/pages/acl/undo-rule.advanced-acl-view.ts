import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (Advanced ACL view)',
  views: ['advanced-acl'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts:
      'undo rule <rule-id> { destination | destination-port | dscp | fragment-type | icmp-type | precedence | source | source-port | time-range | tos | vpn-instance | tcp-flag | source-pool | destination-pool | vxlan | ttl | packet-length | source-port-pool | destination-port-pool } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    destination: 'Where packets go',
    'destination-port': 'Port they go to',
    dscp: 'DSCP',
    'fragment-type': 'Fragments',
    'icmp-type': 'Type of ICMP',
    precedence: 'Precedence',
    source: 'Where packets come from',
    'source-port': 'Port they come from',
    'time-range': 'When the rule holds',
    tos: 'Type of service',
    'vpn-instance': 'VPN instance',
    'tcp-flag': 'Flags of TCP',
    'source-pool': 'Pool of addresses they come from',
    'destination-pool': 'Pool of addresses they go to',
    vxlan: 'VXLAN',
    ttl: 'Time to live',
    'packet-length': 'Length of packets',
    'source-port-pool': 'Pool of ports they come from',
    'destination-port-pool': 'Pool of ports they go to',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'advanced-acl', line: 'undo rule 5 source-port' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
