import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup patch',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'startup patch <file-name> all',
  },
  help: {
    startup: 'What the next start loads',
    patch: 'Patch package',
    all: 'For all boards',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 127], caseSensitive: true, help: 'Patch package' },
  },
  examples: [{ view: 'user', line: 'startup patch NE40E-V800R012SPH001.PAT all' }],
  source: { from: 'NE40E V800R012C10 Command Reference, startup patch (User view)', fidelity: 'documented' },
} as const satisfies Page;
