import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki import whitelist',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pki import whitelist file-name <filename>',
    undo: 'undo pki import whitelist file-name <filename>',
    undoAll: 'undo pki import whitelist all',
  },
  help: {
    pki: 'Public key infrastructure',
    import: 'Import',
    whitelist: 'Whitelist of common names',
    'file-name': 'Name of a file',
    undo: 'Delete or restore a setting',
    all: 'All of them',
  },
  parameters: {
    filename: { type: 'string', length: [1, 127], caseSensitive: false, help: 'Name of the whitelist file' },
  },
  configuration: {
    set: { set: 'pki import whitelist file-name <filename>' },
    undo: { clear: 'pki import whitelist file-name <filename>' },
  },
  examples: [
    { view: 'system', line: 'pki import whitelist file-name test.xml' },
    { view: 'system', line: 'undo pki import whitelist all' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
