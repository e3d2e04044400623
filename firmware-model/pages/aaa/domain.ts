import type { Page } from '../../schema/page.ts';

export default {
  title: 'domain (AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'domain <domain-name>', undo: 'undo domain <domain-name>' },
  help: { domain: 'Domain', undo: 'Delete or restore a setting' },
  parameters: {
    'domain-name': {
      type: 'string',
      length: [1, 64],
      caseSensitive: false,
      small: true,
      characters: '^*?\'"\\s',
      help: 'Name of the domain',
    },
  },
  enters: { enter: 'aaa-domain' },
  configuration: { enter: { section: 'domain <domain-name>' }, undo: { clear: 'domain <domain-name>' } },
  examples: [
    { view: 'aaa', line: 'domain huawei' },
    { view: 'aaa', line: 'undo domain huawei' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
