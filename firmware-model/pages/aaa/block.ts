import type { Page } from '../../schema/page.ts';

export default {
  title: 'block',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'block', undo: 'undo block' },
  help: { block: 'Nobody of this domain may log in', undo: 'Delete or restore a setting' },
  parameters: {},
  configuration: { set: { set: 'block' }, undo: { clear: 'block' } },
  examples: [
    { view: 'aaa-domain', line: 'block' },
    { view: 'aaa-domain', line: 'undo block' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
