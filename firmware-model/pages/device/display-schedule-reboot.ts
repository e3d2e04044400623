import type { Page } from '../../schema/page.ts';

export default {
  title: 'display schedule reboot',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display schedule reboot',
  },
  help: {
    display: 'Display current system information',
    schedule: 'What is to be done later',
    reboot: 'Reboot of the device',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display schedule reboot' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
