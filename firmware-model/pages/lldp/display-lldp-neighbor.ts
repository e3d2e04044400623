import type { Page } from '../../schema/page.ts';

export default {
  title: 'display lldp neighbor',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display lldp neighbor', brief: 'display lldp neighbor brief' },
  help: { display: 'Display current system information', lldp: 'Link Layer Discovery Protocol', neighbor: 'Neighbors', brief: 'In brief' },
  parameters: {},
  examples: [
    { view: 'user', line: 'display lldp neighbor' },
    { view: 'user', line: 'display lldp neighbor brief' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
