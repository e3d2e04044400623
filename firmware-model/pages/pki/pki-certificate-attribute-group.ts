import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki certificate attribute-group',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'pki certificate attribute-group <group-name>',
    undo: 'undo pki certificate attribute-group <group-name>',
  },
  help: {
    pki: 'Public key infrastructure',
    certificate: 'Certificate',
    'attribute-group': 'Group of certificate attributes',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'group-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the attribute group' },
  },
  enters: { enter: 'pki-attribute' },
  configuration: {
    enter: { section: 'pki certificate attribute-group <group-name>' },
    undo: { clear: 'pki certificate attribute-group <group-name>' },
  },
  examples: [{ view: 'system', line: 'pki certificate attribute-group group1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
