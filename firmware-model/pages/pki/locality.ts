import type { Page } from '../../schema/page.ts';

export default {
  title: 'locality',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'locality <locality-name>',
    undo: 'undo locality',
  },
  help: {
    locality: 'Locality of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'locality-name': { type: 'string', length: [1, 31], script: 'any', caseSensitive: true, help: 'Name of the locality' },
  },
  configuration: {
    set: { set: 'locality' },
    undo: { clear: 'locality' },
  },
  examples: [{ view: 'pki-entity', line: 'locality Beijing' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
