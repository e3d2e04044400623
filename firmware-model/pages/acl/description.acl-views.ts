import type { Page } from '../../schema/page.ts';

export default {
  title: 'description (ACL view)',
  views: [
    'interface-based-acl',
    'basic-acl',
    'advanced-acl',
    'layer-2-acl',
    'ucl',
    'mpls-acl',
    'interface-based-acl6',
    'basic-acl6',
    'advanced-acl6',
    'ucl6',
  ],
  effect: 'candidate',
  level: 2,
  forms: { set: 'description <text>', undo: 'undo description' },
  help: {
    description: 'What it is',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    text: { type: 'string', length: [1, 127], caseSensitive: true, help: 'Text of the description', rest: true },
  },
  configuration: {
    set: { set: 'description' },
    undo: { clear: 'description' },
  },
  examples: [{ view: 'advanced-acl', line: 'description used on the uplink' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
