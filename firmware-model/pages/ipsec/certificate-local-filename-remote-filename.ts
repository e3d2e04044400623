import type { Page } from '../../schema/page.ts';

/** The manual prints `undo certificate { local-filename | remote-filename }` with and without a name in its listings: both are taken. */
export default {
  title: 'certificate local-filename remote-filename',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    local: 'certificate local-filename <filename>',
    remote: 'certificate remote-filename <filename>',
    undoLocal: 'undo certificate local-filename',
    undoRemote: 'undo certificate remote-filename',
    undoLocalNamed: 'undo certificate local-filename <filename>',
    undoRemoteNamed: 'undo certificate remote-filename <filename>',
  },
  help: {
    certificate: 'Certificate',
    'local-filename': 'Certificate of this end',
    'remote-filename': 'Certificate of the other end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    filename: { type: 'string', length: [1, 127], caseSensitive: false, help: 'Name of a certificate file' },
  },
  configuration: {
    local: { set: 'certificate local-filename' },
    remote: { set: 'certificate remote-filename' },
    undoLocal: { clear: 'certificate local-filename' },
    undoRemote: { clear: 'certificate remote-filename' },
    undoLocalNamed: { clear: 'certificate local-filename' },
    undoRemoteNamed: { clear: 'certificate remote-filename' },
  },
  examples: [
    { view: 'ike-peer', line: 'certificate local-filename local.cer' },
    { view: 'ike-peer', line: 'undo certificate remote-filename' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
