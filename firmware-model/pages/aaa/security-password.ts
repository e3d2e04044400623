import type { Page } from '../../schema/page.ts';

export default {
  title: 'security password',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'security password' },
  help: { security: 'Security', password: 'Passwords' },
  parameters: {},
  enters: { enter: 'security-password' },
  configuration: { enter: { section: 'security password' } },
  examples: [{ view: 'system', line: 'security password' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
