import type { Page } from '../../schema/page.ts';

export default {
  title: 'license export',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    export: 'license export <file-name>',
  },
  help: {
    license: 'Licence',
    export: 'Write it to a file',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Archive that it goes to, `.zip`' },
  },
  examples: [{ view: 'user', line: 'license export huawei.zip' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
