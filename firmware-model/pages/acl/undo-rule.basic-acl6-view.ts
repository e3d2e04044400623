import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo rule (basic ACL6 view)',
  views: ['basic-acl6'],
  effect: 'candidate',
  level: 2,
  forms: {
    parts: 'undo rule <rule-id> { fragment | time-range | vpn-instance | source } *',
  },
  help: {
    undo: 'Delete or restore a setting',
    rule: 'Rule of the ACL',
    fragment: 'Fragments',
    'time-range': 'When the rule holds',
    'vpn-instance': 'VPN instance',
    source: 'Where packets come from',
  },
  parameters: {
    'rule-id': { type: 'integer', range: [0, 4294967294], help: 'Number of the rule' },
  },
  examples: [{ view: 'basic-acl6', line: 'undo rule 5 source' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
