import type { Page } from '../../schema/page.ts';

export default {
  title: 'default-domain(AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    access: 'default-domain access <default-access-domain-name>',
    admin: 'default-domain admin <default-admin-domain-name>',
    undoAccess: 'undo default-domain access',
    undoAdmin: 'undo default-domain admin',
  },
  help: {
    'default-domain': 'Domain of users who name none',
    access: 'Access users',
    admin: 'Administrators',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'default-access-domain-name': {
      type: 'string',
      length: [1, 64],
      caseSensitive: false,
      small: true,
      characters: '^*?\'"\\s',
      help: 'Name of the domain',
    },
    'default-admin-domain-name': {
      type: 'string',
      length: [1, 64],
      caseSensitive: false,
      small: true,
      characters: '^*?\'"\\s',
      help: 'Name of the domain',
    },
  },
  configuration: {
    access: { set: 'default-domain access' },
    admin: { set: 'default-domain admin' },
    undoAccess: { clear: 'default-domain access' },
    undoAdmin: { clear: 'default-domain admin' },
  },
  examples: [
    { view: 'aaa', line: 'default-domain admin first_domain' },
    { view: 'aaa', line: 'undo default-domain admin' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
