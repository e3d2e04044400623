import type { Page } from '../../schema/page.ts';

export default {
  title: 'uninstall-module',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    one: 'uninstall-module <moduleName> [ next-startup ]',
    all: 'uninstall-module all',
    next: 'uninstall-module next-startup all',
  },
  help: {
    'uninstall-module': 'Remove a module',
    'next-startup': 'With the next start',
    all: 'All of them',
  },
  parameters: {
    moduleName: { type: 'string', length: [1, 127], caseSensitive: true, help: 'Module' },
  },
  examples: [
    { view: 'user', line: 'uninstall-module a.MOD' },
    { view: 'user', line: 'uninstall-module a.MOD next-startup' },
    { view: 'user', line: 'uninstall-module all' },
    { view: 'user', line: 'uninstall-module next-startup all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
