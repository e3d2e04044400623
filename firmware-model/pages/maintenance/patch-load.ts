import type { Page } from '../../schema/page.ts';

export default {
  title: 'patch load',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    run: 'patch load <file-name> all run',
  },
  help: {
    patch: 'Patches',
    load: 'Read one from the card',
    all: 'For all boards',
    run: 'And run it',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 127], caseSensitive: true, help: 'Patch package' },
  },
  examples: [{ view: 'user', line: 'patch load NE40E-V800R012SPH001.PAT all run' }],
  source: { from: 'NE40E V800R012C10 Command Reference, patch load (User view)', fidelity: 'documented' },
} as const satisfies Page;
