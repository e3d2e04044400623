import type { Page } from '../../schema/page.ts';

export default {
  title: 'check module',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'check module startup',
    file: 'check module <file-name>',
  },
  help: {
    check: 'Check',
    module: 'Module package',
    startup: 'That of the next start',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'File' },
  },
  examples: [
    { view: 'user', line: 'check module startup' },
    { view: 'user', line: 'check module a.MOD' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
