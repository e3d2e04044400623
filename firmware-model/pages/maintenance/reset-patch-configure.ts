import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset patch-configure',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    any: 'reset patch-configure next-startup',
    one: 'reset patch-configure <pkgName> next-startup',
  },
  help: {
    reset: 'Reset',
    'patch-configure': 'Choice of a patch',
    'next-startup': 'For the next start',
  },
  parameters: {
    pkgName: { type: 'string', length: [5, 63], caseSensitive: true, help: 'Patch package' },
  },
  examples: [{ view: 'user', line: 'reset patch-configure next-startup' }],
  source: { from: 'NE40E V800R012C10 Command Reference, reset patch-configure (User view)', fidelity: 'documented' },
} as const satisfies Page;
