import type { Page } from '../../schema/page.ts';

export default {
  title: 'traffic policy',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'traffic policy <policy-name>', undo: 'undo traffic policy <policy-name>' },
  help: { traffic: 'Traffic', policy: 'Which traffic is treated how', undo: 'Delete or restore a setting' },
  parameters: { 'policy-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name' } },
  enters: { enter: 'traffic-policy' },
  configuration: {
    enter: { section: 'traffic policy <policy-name>' },
    undo: { clear: 'traffic policy <policy-name>' },
  },
  examples: [
    { view: 'system', line: 'traffic policy x1' },
    { view: 'system', line: 'undo traffic policy x1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
