import type { Page } from '../../schema/page.ts';

export default {
  title: 'step',
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
  forms: { set: 'step <step-value>', undo: 'undo step' },
  help: {
    step: 'Distance between the numbers of rules',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'step-value': { type: 'integer', range: [1, 20], help: 'Distance between the numbers of rules' },
  },
  configuration: {
    set: { set: 'step', default: 'step 5' },
    undo: { clear: 'step' },
  },
  examples: [{ view: 'advanced-acl', line: 'step 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
