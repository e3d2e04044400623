import type { Page } from '../../schema/page.ts';

export default {
  title: 'service-restconf',
  views: ['http'],
  effect: 'candidate',
  level: 3,
  forms: {
    enter: 'service-restconf',
    undo: 'undo service-restconf',
  },
  help: {
    'service-restconf': 'RESTCONF service',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  enters: { enter: 'http-service-restconf' },
  configuration: {
    enter: { section: 'service-restconf' },
    undo: { clear: 'service-restconf' },
  },
  examples: [{ view: 'http', line: 'service-restconf' }],
  source: { from: 'NE40E V800R012C10 Command Reference, example of load configuration merge', fidelity: 'inferred' },
} as const satisfies Page;
