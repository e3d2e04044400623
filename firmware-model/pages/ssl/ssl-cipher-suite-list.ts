import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssl cipher-suite-list',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { open: 'ssl cipher-suite-list <customization-policy-name>', undo: 'undo ssl cipher-suite-list <customization-policy-name>' },
  help: { undo: 'Delete or restore a setting', ssl: 'Secure Sockets Layer', 'cipher-suite-list': 'List of cipher suites' },
  parameters: { 'customization-policy-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the list' } },
  enters: { open: 'ssl-cipher-suite' },
  configuration: {
    open: { section: 'ssl cipher-suite-list <customization-policy-name>' },
    undo: { clear: 'ssl cipher-suite-list <customization-policy-name>' },
  },
  examples: [{ view: 'system', line: 'ssl cipher-suite-list test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
