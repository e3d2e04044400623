import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssl-policy',
  views: ['http-service-restconf'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssl-policy <policy-name>',
    undo: 'undo ssl-policy',
  },
  help: {
    'ssl-policy': 'SSL policy of the service',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'policy-name': { type: 'string', length: [1, 23], caseSensitive: false, help: 'Name of the SSL policy' },
  },
  configuration: {
    set: { set: 'ssl-policy' },
    undo: { clear: 'ssl-policy' },
  },
  examples: [{ view: 'http-service-restconf', line: 'ssl-policy policy1' }],
  source: { from: 'NE40E V800R012C10 Command Reference, example of load configuration merge', fidelity: 'inferred' },
} as const satisfies Page;
