import type { Page } from '../../schema/page.ts';

export default {
  title: 'command-privilege level rearrange',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    rearrange: 'command-privilege level rearrange',
    undo: 'undo command-privilege level rearrange',
  },
  help: {
    'command-privilege': 'Levels of commands',
    level: 'Level that a user needs',
    rearrange: 'Sixteen levels in place of four',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    rearrange: { set: 'command-privilege level rearrange' },
    undo: { clear: 'command-privilege level rearrange' },
  },
  examples: [{ view: 'system', line: 'command-privilege level rearrange' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
