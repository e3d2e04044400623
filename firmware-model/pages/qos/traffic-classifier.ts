import type { Page } from '../../schema/page.ts';

export default {
  title: 'traffic classifier',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'traffic classifier <classifier-name> [ operator { and | or } ]',
    undo: 'undo traffic classifier <classifier-name>',
  },
  help: {
    traffic: 'Traffic',
    classifier: 'Which traffic is meant',
    operator: 'How many of the rules have to fit',
    and: 'All',
    or: 'One',
    undo: 'Delete or restore a setting',
  },
  parameters: { 'classifier-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name' } },
  enters: { enter: 'traffic-classifier' },
  configuration: {
    enter: { section: 'traffic classifier <classifier-name>' },
    undo: { clear: 'traffic classifier <classifier-name>' },
  },
  examples: [
    { view: 'system', line: 'traffic classifier class1' },
    { view: 'system', line: 'traffic classifier class1 operator and' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
