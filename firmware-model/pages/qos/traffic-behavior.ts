import type { Page } from '../../schema/page.ts';

export default {
  title: 'traffic behavior',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'traffic behavior <behavior-name>', undo: 'undo traffic behavior <behavior-name>' },
  help: { traffic: 'Traffic', behavior: 'What becomes of traffic', undo: 'Delete or restore a setting' },
  parameters: { 'behavior-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name' } },
  enters: { enter: 'traffic-behavior' },
  configuration: {
    enter: { section: 'traffic behavior <behavior-name>' },
    undo: { clear: 'traffic behavior <behavior-name>' },
  },
  examples: [
    { view: 'system', line: 'traffic behavior x1' },
    { view: 'system', line: 'undo traffic behavior x1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
