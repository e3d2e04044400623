import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp request ca-name',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp request ca-name <ca-name>',
    undo: 'undo cmp request ca-name',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    request: 'Request for a certificate',
    'ca-name': 'Subject name of the CA',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ca-name': {
      type: 'string',
      length: [1, 255],
      script: 'any',
      caseSensitive: true,
      quoted: true,
      help: '/C=XXX/ST=XXX/L=XXX/O=XXX/OU=XXX/CN=XXX in double quotes, only CN is mandatory',
    },
  },
  configuration: {
    set: { set: 'cmp request ca-name' },
    undo: { clear: 'cmp request ca-name' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp request ca-name "/C=cn/ST=beijing/L=shangdi/O=BB/OU=BB/CN=BB"' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
