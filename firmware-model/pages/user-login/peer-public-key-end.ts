import type { Page } from '../../schema/page.ts';

export default {
  title: 'peer-public-key end',
  views: ['rsa-public-key', 'dsa-public-key', 'ecc-public-key', 'sm2-public-key'],
  effect: 'candidate',
  saved: 'held',
  level: 3,
  forms: { end: 'peer-public-key end' },
  help: { 'peer-public-key': 'Public key of somebody else', end: 'Return to the system view' },
  parameters: {},
  examples: [{ view: 'rsa-public-key', line: 'peer-public-key end' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
