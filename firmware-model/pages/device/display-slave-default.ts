import type { Page } from '../../schema/page.ts';

export default {
  title: 'display slave default',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display slave default',
  },
  help: {
    display: 'Display current system information',
    slave: 'Slave main board',
    default: 'Of the next start',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'display slave default' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
