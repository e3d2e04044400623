import type { Page } from '../../schema/page.ts';

export default {
  title: 'power-on-delay',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    setPic: 'pic power-on-delay <delay-time>',
    setBoard: 'board power-on-delay <delay-time>',
    undo: 'undo { pic | board } power-on-delay',
    display: 'display { pic | board } power-on-delay',
  },
  help: {
    pic: 'Interface cards',
    board: 'Boards',
    'power-on-delay': 'How long a board waits before it is switched on',
    undo: 'Delete or restore a setting',
    display: 'Display current system information',
  },
  parameters: {
    'delay-time': { type: 'integer', range: [0, 60], help: 'Minutes' },
  },
  examples: [
    { view: 'system', line: 'pic power-on-delay 30' },
    { view: 'system', line: 'undo board power-on-delay' },
    { view: 'system', line: 'display pic power-on-delay' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
