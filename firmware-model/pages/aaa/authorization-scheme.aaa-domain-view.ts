import type { Page } from '../../schema/page.ts';

export default {
  title: 'authorization-scheme (AAA domain view)',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'authorization-scheme <authorization-scheme-name>', undo: 'undo authorization-scheme' },
  help: { 'authorization-scheme': 'Authorization scheme', undo: 'Delete or restore a setting' },
  parameters: {
    'authorization-scheme-name': {
      type: 'string',
      length: [1, 32],
      caseSensitive: false,
      characters: '^\\\\/:*?"<>|\\s',
      help: 'Name of the authorization scheme',
    },
  },
  configuration: { set: { set: 'authorization-scheme' }, undo: { clear: 'authorization-scheme' } },
  examples: [{ view: 'aaa-domain', line: 'authorization-scheme test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
