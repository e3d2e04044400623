import type { Page } from '../../schema/page.ts';

export default {
  title: 'check patch',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'check patch startup',
    file: 'check patch <file-name>',
  },
  help: {
    check: 'Check',
    patch: 'Patch package',
    startup: 'That of the next start',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'File' },
  },
  examples: [
    { view: 'user', line: 'check patch startup' },
    { view: 'user', line: 'check patch a.PAT' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
