import type { Page } from '../../schema/page.ts';

export default {
  title: 'rule admin',
  views: ['security-password'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'rule admin' },
  help: { rule: 'Rules', admin: 'What passwords must not be' },
  parameters: {},
  enters: { enter: 'password-rules' },
  configuration: { enter: { section: 'rule admin' } },
  examples: [{ view: 'security-password', line: 'rule admin' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
