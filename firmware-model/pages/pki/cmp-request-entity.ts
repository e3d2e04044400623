import type { Page } from '../../schema/page.ts';

export default {
  title: 'cmp request entity',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'cmp request entity <entity-name>',
    undo: 'undo cmp request entity',
  },
  help: {
    cmp: 'Certificate Management Protocol',
    request: 'Request for a certificate',
    entity: 'PKI entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'entity-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the PKI entity' },
  },
  configuration: {
    set: { set: 'cmp request entity' },
    undo: { clear: 'cmp request entity' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'cmp request entity entity1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
