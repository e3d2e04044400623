import type { Page } from '../../schema/page.ts';

export default {
  title: 'startup downgrade',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    default: 'startup downgrade { paf | license } default',
    file: 'startup downgrade { paf | license } <file-name>',
  },
  help: {
    startup: 'That of the next start',
    downgrade: 'For a start of an older release',
    paf: 'Product adaptive file',
    license: 'Licence',
    default: 'That of the system software',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'File of the older release' },
  },
  examples: [
    { view: 'user', line: 'startup downgrade paf default' },
    { view: 'user', line: 'startup downgrade license a.dat' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
