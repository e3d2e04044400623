import type { Page } from '../../schema/page.ts';

export default {
  title: 'http',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'http', undo: 'undo http' },
  help: { http: 'HTTP', undo: 'Delete or restore a setting' },
  parameters: {},
  enters: { enter: 'http' },
  configuration: { enter: { section: 'http' }, undo: { clear: 'http' } },
  examples: [{ view: 'system', line: 'http' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
