import type { Page } from '../../schema/page.ts';

export default {
  title: 'organization',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'organization <organization-name>',
    undo: 'undo organization',
  },
  help: {
    organization: 'Organization of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'organization-name': { type: 'string', length: [1, 31], script: 'any', caseSensitive: true, help: 'Name of the organization' },
  },
  configuration: {
    set: { set: 'organization' },
    undo: { clear: 'organization' },
  },
  examples: [{ view: 'pki-entity', line: 'organization org1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
