import type { Page } from '../../schema/page.ts';

export default {
  title: 'display bgp peer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display bgp peer' },
  help: { display: 'Display information', bgp: 'BGP', peer: 'Neighbours' },
  parameters: {},
  examples: [{ view: 'user', line: 'display bgp peer' }],
  source: { from: 'display bgp peer of a router with VRP8', fidelity: 'documented' },
} as const satisfies Page;
