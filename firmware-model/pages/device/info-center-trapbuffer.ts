import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center trapbuffer',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    size: 'info-center trapbuffer size <buffer-size>',
    enable: 'info-center trapbuffer',
    undoSize: 'undo info-center trapbuffer size',
    disable: 'undo info-center trapbuffer',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    undo: 'Delete or restore a setting',
    trapbuffer: 'Trap buffer',
    size: 'How many traps it holds',
  },
  parameters: {
    'buffer-size': { type: 'integer', range: [0, 1024], help: 'Number of traps, by default 256' },
  },
  configuration: {
    size: { set: 'info-center trapbuffer size', default: 'info-center trapbuffer size 256' },
    enable: { set: 'info-center trapbuffer', default: 'info-center trapbuffer' },
    undoSize: { clear: 'info-center trapbuffer size' },
    disable: { clear: 'info-center trapbuffer', line: 'undo info-center trapbuffer' },
  },
  examples: [
    { view: 'system', line: 'info-center trapbuffer size 30' },
    { view: 'system', line: 'undo info-center trapbuffer' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
