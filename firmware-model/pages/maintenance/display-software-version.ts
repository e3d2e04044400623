import type { Page } from '../../schema/page.ts';

export default {
  title: 'display software-version',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display software-version <integrated-package>',
  },
  help: {
    display: 'Display current system information',
    'software-version': 'Version of a package',
  },
  parameters: {
    'integrated-package': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Package' },
  },
  examples: [{ view: 'user', line: 'display software-version V800R012C10SPC300.cc' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
