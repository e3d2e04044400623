import type { Page } from '../../schema/page.ts';

export default {
  title: 'interface history traffic-rate statistics disable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'interface history traffic-rate statistics disable',
    undo: 'undo interface history traffic-rate statistics disable',
  },
  help: {
    interface: 'Interface',
    history: 'What was',
    'traffic-rate': 'Rate of traffic',
    statistics: 'Statistics',
    disable: 'Do not keep them',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'interface history traffic-rate statistics disable' },
    undo: { clear: 'interface history traffic-rate statistics disable' },
  },
  examples: [{ view: 'system', line: 'interface history traffic-rate statistics disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
