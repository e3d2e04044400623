import type { Page } from '../../schema/page.ts';

export default {
  title: 'check hardware-compatibility',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'check hardware-compatibility startup',
    file: 'check hardware-compatibility <filename>',
    virtualAccess: 'check hardware-compatibility ap-id <ap-id> { startup | <filename> }',
  },
  help: {
    check: 'Check',
    'hardware-compatibility': 'Whether boards and software go together',
    startup: 'That of the next start',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    filename: { type: 'string', length: [1, 127], caseSensitive: true, help: 'System software, `.cc`' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'user', line: 'check hardware-compatibility startup' },
    { view: 'user', line: 'check hardware-compatibility V800R012C10SPC300.cc' },
    { view: 'user', line: 'check hardware-compatibility ap-id 1024 startup' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
