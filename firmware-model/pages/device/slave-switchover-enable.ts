import type { Page } from '../../schema/page.ts';

export default {
  title: 'slave switchover(System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'slave switchover enable',
    disable: 'slave switchover disable',
    undo: 'undo slave switchover disable',
  },
  help: {
    slave: 'Slave main board',
    switchover: 'Putting it in charge by command',
    enable: 'Enable',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'slave switchover' },
    disable: { set: 'slave switchover' },
    undo: { clear: 'slave switchover' },
  },
  examples: [
    { view: 'system', line: 'slave switchover enable' },
    { view: 'system', line: 'undo slave switchover disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
