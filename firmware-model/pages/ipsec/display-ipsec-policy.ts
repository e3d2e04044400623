import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ipsec policy',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display ipsec policy [ name <mapname> [ <sequencenumber> ] ]',
    brief: 'display ipsec policy brief',
  },
  help: {
    display: 'Display current system information',
    ipsec: 'IP security',
    policy: 'IPsec policy',
    name: 'By name',
    brief: 'In brief',
  },
  parameters: {
    mapname: { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the policy' },
    sequencenumber: { type: 'integer', range: [1, 10000], help: 'Sequence number' },
  },
  examples: [
    { view: 'user', line: 'display ipsec policy brief' },
    { view: 'user', line: 'display ipsec policy name pol1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
