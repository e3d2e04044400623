import type { Page } from '../../schema/page.ts';

export default {
  title: 'organization-unit',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'organization-unit <org-unit>',
    undo: 'undo organization-unit',
  },
  help: {
    'organization-unit': 'Department of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'org-unit': { type: 'string', length: [1, 31], script: 'any', caseSensitive: true, help: 'Name of the department' },
  },
  configuration: {
    set: { set: 'organization-unit' },
    undo: { clear: 'organization-unit' },
  },
  examples: [{ view: 'pki-entity', line: 'organization-unit unit1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
