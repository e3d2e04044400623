import type { Page } from '../../schema/page.ts';

export default {
  title: 'upgrade rollback enable rollback-timer',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    enable: 'upgrade rollback enable rollback-timer <time-value>',
    undo: 'undo upgrade rollback',
  },
  help: {
    upgrade: 'Upgrade',
    rollback: 'Back to the software before',
    enable: 'Switch it on',
    'rollback-timer': 'Unless somebody cancels it in time',
    undo: 'Take back',
  },
  parameters: {
    'time-value': { type: 'integer', range: [10, 360], help: 'Minutes' },
  },
  examples: [
    { view: 'user', line: 'upgrade rollback enable rollback-timer 60' },
    { view: 'user', line: 'undo upgrade rollback' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
