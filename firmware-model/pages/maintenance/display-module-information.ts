import type { Page } from '../../schema/page.ts';

export default {
  title: 'display module-information',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    modules: 'display module-information [ [ <file-name> ] verbose | next-startup ]',
  },
  help: {
    display: 'Display information',
    'module-information': 'Modules that are installed',
    verbose: 'In detail',
    'next-startup': 'For the next start',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 63], caseSensitive: true, help: 'Module, `.MOD`' },
  },
  examples: [
    { view: 'user', line: 'display module-information' },
    { view: 'user', line: 'display module-information next-startup' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
