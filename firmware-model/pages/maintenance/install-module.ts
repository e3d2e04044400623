import type { Page } from '../../schema/page.ts';

export default {
  title: 'install-module',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    install: 'install-module <file-name> [ next-startup ]',
  },
  help: {
    'install-module': 'Install a module',
    'next-startup': 'With the next start',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'File' },
  },
  examples: [
    { view: 'user', line: 'install-module a.MOD' },
    { view: 'user', line: 'install-module a.MOD next-startup' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
