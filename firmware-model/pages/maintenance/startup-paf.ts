import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup paf',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    default: 'startup paf default',
    file: 'startup paf <file-name>',
  },
  help: {
    startup: 'What the next start loads',
    paf: 'Product adaptive file',
    default: 'The one in the system software',
  },
  parameters: {
    'file-name': { type: 'string', length: [5, 48], caseSensitive: true, help: 'Product adaptive file, `.bin`' },
  },
  examples: [
    { view: 'user', line: 'startup paf default' },
    { view: 'user', line: 'startup paf paf_400k.bin' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
