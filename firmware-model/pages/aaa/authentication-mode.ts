import type { Page } from '../../schema/page.ts';

export default {
  title: 'authentication-mode(Authentication scheme view)',
  views: ['authentication-scheme'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'authentication-mode { local | hwtacacs | radius } * [ none ]',
    proxy: 'authentication-mode radius-proxy',
    none: 'authentication-mode none',
    undo: 'undo authentication-mode { local | hwtacacs | radius } * [ none ]',
    undoProxy: 'undo authentication-mode radius-proxy',
    undoNone: 'undo authentication-mode none',
  },
  help: {
    'authentication-mode': 'Who says whether a user may log in, in this order',
    local: 'This router',
    hwtacacs: 'HWTACACS server',
    radius: 'RADIUS server',
    none: 'Whoever comes may',
    'radius-proxy': 'RADIUS proxy',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'authentication-mode' },
    proxy: { set: 'authentication-mode' },
    none: { set: 'authentication-mode' },
    undo: { clear: 'authentication-mode' },
    undoProxy: { clear: 'authentication-mode' },
    undoNone: { clear: 'authentication-mode' },
  },
  examples: [
    { view: 'authentication-scheme', line: 'authentication-mode local' },
    { view: 'authentication-scheme', line: 'authentication-mode radius local hwtacacs' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
