import type { Page } from '../../schema/page.ts';

export default {
  title: 'binding cipher-suite-customization',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'binding cipher-suite-customization <customization-name>',
    undo: 'undo binding cipher-suite-customization [ <customization-name> ]',
  },
  help: { undo: 'Delete or restore a setting', binding: 'Bind', 'cipher-suite-customization': 'List of cipher suites' },
  parameters: { 'customization-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the list' } },
  configuration: { set: { set: 'binding cipher-suite-customization' }, undo: { clear: 'binding cipher-suite-customization' } },
  examples: [{ view: 'ssl-policy', line: 'binding cipher-suite-customization test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
