import type { Page } from '../../schema/page.ts';

export default {
  title: 'display least sfuboard',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display least sfuboard' },
  help: { display: 'Display current system information', least: 'Least number', sfuboard: 'Of switch fabrics' },
  parameters: {},
  examples: [{ view: 'user', line: 'display least sfuboard' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
