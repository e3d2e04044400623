import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist common-name filename',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    change: 'pki whitelist { add | delete } common-name <common-name> filename <file-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    add: 'Add a common name',
    delete: 'Delete a common name',
    'common-name': 'Common name',
    filename: 'Name of a file',
  },
  parameters: {
    'common-name': { type: 'string', length: [1, 63], script: 'any', caseSensitive: true, help: 'Common name' },
    'file-name': { type: 'string', length: [1, 127], caseSensitive: false, help: 'Name of the whitelist file' },
  },
  examples: [{ view: 'system', line: 'pki whitelist add common-name 123 filename 123.xml' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
