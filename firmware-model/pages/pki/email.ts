import type { Page } from '../../schema/page.ts';

export default {
  title: 'email',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'email <email-address>',
    undo: 'undo email',
  },
  help: {
    email: 'Email address of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'email-address': { type: 'string', length: [1, 31], caseSensitive: true, characters: ' ->@-~', help: 'Email address' },
  },
  configuration: {
    set: { set: 'email' },
    undo: { clear: 'email' },
  },
  examples: [{ view: 'pki-entity', line: 'email test@user.com' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
