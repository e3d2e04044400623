import type { Page } from '../../schema/page.ts';

export default {
  title: 'certificate request entity',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'certificate request entity <entity-name>',
    undo: 'undo certificate request entity',
  },
  help: {
    certificate: 'Certificate',
    request: 'Request for a certificate',
    entity: 'PKI entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'entity-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the PKI entity' },
  },
  configuration: {
    set: { set: 'certificate request entity' },
    undo: { clear: 'certificate request entity' },
  },
  examples: [{ view: 'pki-domain', line: 'certificate request entity entity1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
