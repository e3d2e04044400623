import type { Page } from '../../schema/page.ts';

export default {
  title: 'display lldp local',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display lldp local' },
  help: { display: 'Display current system information', lldp: 'Link Layer Discovery Protocol', local: 'What neighbors are told' },
  parameters: {},
  examples: [{ view: 'user', line: 'display lldp local' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
