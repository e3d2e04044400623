import type { Page } from '../../schema/page.ts';

export default {
  title: 'bfd (session)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enter: 'bfd <session-name>', undo: 'undo bfd <sessname-value>' },
  help: { bfd: 'Bidirectional forwarding detection', undo: 'Delete or restore a setting' },
  parameters: {
    'session-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the session' },
    'sessname-value': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the session' },
  },
  enters: { enter: 'bfd-session' },
  configuration: { enter: { section: 'bfd <session-name>' }, undo: { handled: 'bfd <sessname-value>' } },
  examples: [
    { view: 'system', line: 'bfd s1' },
    { view: 'system', line: 'undo bfd s1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
