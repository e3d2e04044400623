import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki file-format',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pki file-format { der | pem }',
    undo: 'undo pki file-format [ der | pem ]',
  },
  help: {
    pki: 'Public key infrastructure',
    'file-format': 'Format of the files written',
    der: 'DER',
    pem: 'PEM, the default',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'pki file-format', default: 'pki file-format pem' },
    undo: { clear: 'pki file-format' },
  },
  examples: [{ view: 'system', line: 'pki file-format der' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
