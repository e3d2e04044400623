import type { Page } from '../../schema/page.ts';

export default {
  title: 'classifier behavior(Traffic policy view)',
  views: ['traffic-policy'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'classifier <classifier-name> behavior <behavior-name> [ precedence <precedence-value> ]',
    undo: 'undo classifier <classifier-name>',
  },
  help: {
    classifier: 'Which traffic is meant',
    behavior: 'What becomes of it',
    precedence: 'Place in the policy',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'classifier-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name of the classifier' },
    'behavior-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name of the behavior' },
    'precedence-value': { type: 'integer', range: [1, 5119], help: 'The lowest comes first' },
  },
  configuration: {
    set: { handled: 'classifier <classifier-name>' },
    undo: { clear: 'classifier <classifier-name>' },
  },
  examples: [{ view: 'traffic-policy', line: 'classifier c1 behavior b1 precedence 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
