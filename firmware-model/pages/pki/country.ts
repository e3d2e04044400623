import type { Page } from '../../schema/page.ts';

export default {
  title: 'country',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'country <country-code>',
    undo: 'undo country',
  },
  help: {
    country: 'Country of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'country-code': { type: 'string', length: [2, 2], caseSensitive: true, characters: 'A-Za-z', help: 'Country code of ISO 3166' },
  },
  configuration: {
    set: { set: 'country' },
    undo: { clear: 'country' },
  },
  examples: [{ view: 'pki-entity', line: 'country CN' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
