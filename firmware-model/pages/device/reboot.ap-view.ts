import type { Page } from '../../schema/page.ts';

export default {
  title: 'reboot (AP view)',
  views: ['ap'],
  effect: 'immediate',
  level: 3,
  forms: { reboot: 'reboot' },
  help: { reboot: 'Reboot the access point' },
  parameters: {},
  examples: [{ view: 'ap', line: 'reboot' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
