import type { Page } from '../../schema/page.ts';

export default {
  title: 'common-name',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'common-name <cn-name>',
    undo: 'undo common-name',
  },
  help: {
    'common-name': 'Common name of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'cn-name': { type: 'string', length: [1, 31], script: 'any', caseSensitive: true, help: 'Common name' },
  },
  configuration: {
    set: { set: 'common-name' },
    undo: { clear: 'common-name' },
  },
  examples: [{ view: 'pki-entity', line: 'common-name test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
