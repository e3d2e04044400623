import type { Page } from '../../schema/page.ts';

export default {
  title: 'check system-software',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'check system-software startup',
    running: 'check system-software running',
    file: 'check system-software <filename>',
    virtualAccess: 'check system-software ap-id <ap-id> startup',
    virtualAccessFile: 'check system-software ap-id <ap-id> <filename>',
  },
  help: {
    check: 'Check a package',
    'system-software': 'System software',
    startup: 'That of the next start',
    running: 'That which runs',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    filename: { type: 'string', length: [4, 127], caseSensitive: true, help: 'System software, `.cc`' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'user', line: 'check system-software startup' },
    { view: 'user', line: 'check system-software V800R012C10SPC300.cc' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, check system-software, its ap-id and its running', fidelity: 'documented' },
} as const satisfies Page;
