import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (Layer 2 ACL view)',
  views: ['layer-2-acl'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts: 'undo rule <rule-id> { time-range | type | source-mac | destination-mac | 8021p | cvlan-8021p } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    'time-range': 'When the rule holds',
    type: 'Type of the frame',
    'source-mac': 'Source',
    'destination-mac': 'Destination',
    '8021p': '802.1p',
    'cvlan-8021p': '802.1p of the inner tag',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'layer-2-acl', line: 'undo rule 5 source-mac' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
