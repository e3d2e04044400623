import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki entity',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'pki entity <entity-name>',
    undo: 'undo pki entity <entity-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    entity: 'PKI entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'entity-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the PKI entity' },
  },
  enters: { enter: 'pki-entity' },
  configuration: {
    enter: { section: 'pki entity <entity-name>' },
    undo: { clear: 'pki entity <entity-name>' },
  },
  examples: [{ view: 'system', line: 'pki entity entity1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
