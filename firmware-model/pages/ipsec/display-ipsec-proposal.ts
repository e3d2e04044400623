import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ipsec proposal',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display ipsec proposal',
    one: 'display ipsec proposal name <proposal-name>',
    brief: 'display ipsec proposal brief',
  },
  help: {
    display: 'Display current system information',
    ipsec: 'IP security',
    proposal: 'Proposal',
    name: 'By name',
    brief: 'In brief',
  },
  parameters: {
    'proposal-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IPsec proposal' },
  },
  examples: [
    { view: 'user', line: 'display ipsec proposal' },
    { view: 'user', line: 'display ipsec proposal name p1' },
    { view: 'user', line: 'display ipsec proposal brief' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
