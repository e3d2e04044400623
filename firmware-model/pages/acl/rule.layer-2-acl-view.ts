import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule (Layer 2 ACL view)',
  views: ['layer-2-acl'],
  effect: 'candidate',
  level: 2,
  forms: {
    rule: 'rule [ <rule-id> ] [ name <rule-name> ] { permit | deny } [ type { arp | ip | ipv6 | mpls | rarp | <type> } [ <type-mask> ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | 8021p <8021p> | cvlan-8021p <cvlan-8021p> | time-range <time-name> ] *',
    undoRule:
      'undo rule [ name <rule-name> ] { permit | deny } [ type { arp | ip | ipv6 | mpls | rarp | <type> } [ <type-mask> ] | source-mac <source-mac> [ <source-mac-mask> ] | destination-mac <dest-mac> [ <dest-mac-mask> ] | 8021p <8021p> | cvlan-8021p <cvlan-8021p> | time-range <time-name> ] *',
  },
  help: {
    rule: 'Rule of the ACL',
    name: 'Name of the rule',
    permit: 'What fits is let through',
    deny: 'What fits is not let through',
    type: 'Type of the frame',
    arp: 'ARP',
    ip: 'Every protocol',
    ipv6: 'Every protocol',
    mpls: 'MPLS',
    rarp: 'RARP',
    'source-mac': 'Source',
    'destination-mac': 'Destination',
    '8021p': '802.1p',
    'cvlan-8021p': '802.1p of the inner tag',
    'time-range': 'When the rule holds',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
    'rule-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the rule' },
    type: { type: 'string', length: [3, 6], characters: '\\da-fA-Fx', help: 'Type of the frame, as 0x800' },
    'type-mask': { type: 'string', length: [3, 6], characters: '\\da-fA-Fx', help: 'Bits that count' },
    'source-mac': { type: 'mac', help: 'Source' },
    'source-mac-mask': { type: 'mac', help: 'Bits that count' },
    'dest-mac': { type: 'mac', help: 'Destination' },
    'dest-mac-mask': { type: 'mac', help: 'Bits that count' },
    '8021p': { type: 'integer', range: [0, 7], help: '802.1p' },
    'cvlan-8021p': { type: 'integer', range: [0, 7], help: '802.1p of the inner tag' },
    'time-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the time range' },
  },
  configuration: {
    rule: { handled: 'rule <rule-id>' },
  },
  examples: [{ view: 'layer-2-acl', line: 'rule 23 permit destination-mac 0-0-1 source-mac 0-0-2 type 0x0800' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
