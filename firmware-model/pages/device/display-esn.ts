import type { Page } from '../../schema/page.ts';

export default {
  title: 'display esn',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display esn',
  },
  help: {
    display: 'Display current system information',
    esn: 'Serial number of the device',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display esn' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
