import type { Page } from '../../schema/page.ts';
import { fragmentKinds } from '../../value-names.ts';

export default {
  title: 'rule (basic ACL view)',
  views: ['basic-acl'],
  effect: 'candidate',
  level: 2,
  forms: {
    rule: 'rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ fragment-type <fragment-kind> | source { <source-ip-address> { 0 | <src-netmask> | <source-wildcard> } | any } | time-range <time-name> | vpn-instance <vpn-instance-name> | vpn-instance-any ] *',
    undoRule:
      'undo rule [ name <rule-name> ] { permit | deny } [ fragment-type <fragment-kind> | source { <source-ip-address> { 0 | <src-netmask> | <source-wildcard> } | any } | time-range <time-name> | vpn-instance <vpn-instance-name> | vpn-instance-any ] *',
  },
  help: {
    rule: 'Rule of the ACL',
    name: 'Name of the rule',
    permit: 'What fits is let through',
    deny: 'What fits is not let through',
    'fragment-type': 'Fragments',
    source: 'Source',
    '0': 'This address alone',
    any: 'Whatever',
    'time-range': 'When the rule holds',
    'vpn-instance': 'VPN instance',
    'vpn-instance-any': 'Any VPN instance',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    'rule-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the rule' },
    'fragment-kind': {
      type: 'choice',
      values: fragmentKinds,
      help: 'Which fragments',
    },
    'source-ip-address': { type: 'ipv4', help: 'Source' },
    'src-netmask': { type: 'integer', range: [1, 32], help: 'Length of the mask' },
    'source-wildcard': { type: 'ipv4', help: 'Bits that do not count' },
    'time-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the time range' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
  },
  configuration: {
    rule: { handled: 'rule <rule-id>' },
  },
  examples: [
    { view: 'basic-acl', line: 'rule 5 permit source 10.1.1.0 0.0.0.255' },
    { view: 'basic-acl', line: 'rule deny source any' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
