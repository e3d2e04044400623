import type { Page } from '../../schema/page.ts';

export default {
  title: 'check version',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    startup: 'check version startup',
    file: 'check version <filename>',
    virtualAccess: 'check version ap-id <ap-id> { <filename> | startup }',
  },
  help: {
    check: 'Check',
    version: 'Versions of what is on the boards',
    startup: 'That of the next start',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    filename: { type: 'string', length: [1, 127], caseSensitive: true, help: 'System software, `.cc`' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'user', line: 'check version startup' },
    { view: 'user', line: 'check version V800R012C10SPC300.cc' },
    { view: 'user', line: 'check version ap-id 1024 startup' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
