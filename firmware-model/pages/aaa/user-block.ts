import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-block(AAA view)',
  views: ['aaa'],
  effect: 'candidate',
  level: 3,
  forms: {
    failedTimes: 'user-block failed-times <failed-times> period <period>',
    reactive: 'user-block reactive <reactive-time>',
    undoFailedTimes: 'undo user-block failed-times',
    undoReactive: 'undo user-block reactive',
  },
  help: {
    'user-block': 'When local users are blocked',
    'failed-times': 'Failures in a row',
    period: 'Within this time',
    reactive: 'How long they stay blocked',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'failed-times': { type: 'integer', range: [0, 10], help: 'Failures, 0 for no limit' },
    period: { type: 'integer', range: [1, 120], help: 'Minutes' },
    'reactive-time': { type: 'integer', range: [0, 1000], help: 'Minutes, 0 for ever' },
  },
  configuration: {
    failedTimes: { set: 'user-block failed-times', default: 'user-block failed-times 3 period 3' },
    reactive: { set: 'user-block reactive', default: 'user-block reactive 5' },
    undoFailedTimes: { clear: 'user-block failed-times', line: 'undo user-block failed-times' },
    undoReactive: { clear: 'user-block reactive' },
  },
  examples: [
    { view: 'aaa', line: 'user-block failed-times 5 period 5' },
    { view: 'aaa', line: 'user-block reactive 500' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
