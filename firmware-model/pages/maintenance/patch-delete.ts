import type { Page } from '../../schema/page.ts';

export default {
  title: 'patch delete',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'patch delete all',
    one: 'patch delete <pkgName>',
  },
  help: {
    patch: 'Patches',
    delete: 'Take it away',
    all: 'Of all boards',
  },
  parameters: {
    pkgName: { type: 'string', length: [5, 63], caseSensitive: true, help: 'Patch package' },
  },
  examples: [
    { view: 'user', line: 'patch delete all' },
    { view: 'user', line: 'patch delete NE40E-V800R012SPH001.PAT' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, patch delete (User view)', fidelity: 'documented' },
} as const satisfies Page;
