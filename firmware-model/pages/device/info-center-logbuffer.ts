import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center logbuffer size',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    size: 'info-center logbuffer size <buffersize>',
    enable: 'info-center logbuffer',
    undoSize: 'undo info-center logbuffer size',
    disable: 'undo info-center logbuffer',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    undo: 'Delete or restore a setting',
    logbuffer: 'Log buffer',
    size: 'How many logs it holds',
  },
  parameters: {
    buffersize: { type: 'integer', range: [0, 10_240], help: 'Number of logs, by default 512' },
  },
  configuration: {
    size: { set: 'info-center logbuffer size', default: 'info-center logbuffer size 512' },
    enable: { set: 'info-center logbuffer', default: 'info-center logbuffer' },
    undoSize: { clear: 'info-center logbuffer size' },
    disable: { clear: 'info-center logbuffer', line: 'undo info-center logbuffer' },
  },
  examples: [
    { view: 'system', line: 'info-center logbuffer size 50' },
    { view: 'system', line: 'undo info-center logbuffer' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
