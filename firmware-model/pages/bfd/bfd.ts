import type { Page } from '../../schema/page.ts';

export default {
  title: 'bfd (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'bfd', undo: 'undo bfd' },
  help: { bfd: 'Bidirectional forwarding detection', undo: 'Delete or restore a setting' },
  parameters: {},
  enters: { enter: 'bfd' },
  configuration: { enter: { section: 'bfd' }, undo: { handled: 'bfd' } },
  examples: [
    { view: 'system', line: 'bfd' },
    { view: 'system', line: 'undo bfd' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
