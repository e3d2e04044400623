import type { Page } from '../../schema/page.ts';

export default {
  title: 'state',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'state <state-province-name>',
    undo: 'undo state',
  },
  help: {
    state: 'State or province of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'state-province-name': { type: 'string', length: [1, 31], script: 'any', caseSensitive: true, help: 'Name of the state or province' },
  },
  configuration: {
    set: { set: 'state' },
    undo: { clear: 'state' },
  },
  examples: [{ view: 'pki-entity', line: 'state Sichuan' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
