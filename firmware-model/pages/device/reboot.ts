import type { Page } from '../../schema/page.ts';

export default {
  title: 'reboot (User view)',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    reboot: 'reboot',
    fast: 'reboot fast',
    saveDiagnostics: 'reboot save diagnostic-information',
  },
  help: {
    reboot: 'Reboot the device',
    fast: 'Reboot without asking whether to save the configuration',
    save: 'Save information before the reboot',
    'diagnostic-information': 'Diagnostic information',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'reboot' },
    { view: 'user', line: 'reboot fast' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
