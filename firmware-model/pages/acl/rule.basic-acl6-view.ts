import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule (basic ACL6 view)',
  views: ['basic-acl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    rule: 'rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ fragment | source { <source-ipv6-address> <prefix-length> | <src-prefix> | any } | source-pool <source-pool-name> | time-range <time-name> | vpn-instance <vpn-instance-name> | vpn-instance-any ] *',
    undoRule:
      'undo rule [ name <rule-name> ] { permit | deny } [ fragment | source { <source-ipv6-address> <prefix-length> | <src-prefix> | any } | source-pool <source-pool-name> | time-range <time-name> | vpn-instance <vpn-instance-name> | vpn-instance-any ] *',
  },
  help: {
    rule: 'Rule of the ACL',
    name: 'Name of the rule',
    permit: 'What fits is let through',
    deny: 'What fits is not let through',
    fragment: 'Fragments',
    source: 'Source',
    any: 'Whatever',
    'source-pool': 'Pool of addresses',
    'time-range': 'When the rule holds',
    'vpn-instance': 'VPN instance',
    'vpn-instance-any': 'Any VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    'rule-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the rule' },
    'source-ipv6-address': { type: 'ipv6', help: 'Source' },
    'prefix-length': { type: 'integer', range: [1, 128], help: 'Length of the prefix' },
    'src-prefix': {
      type: 'string',
      length: [4, 43],
      caseSensitive: true,
      help: 'Source with the length of its prefix',
      characters: '\\da-fA-F:./',
    },
    'source-pool-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the address pool' },
    'time-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the time range' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    rule: { handled: 'rule <rule-id>' },
  },
  examples: [{ view: 'basic-acl6', line: 'rule permit source 2001:db8::1 64' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
