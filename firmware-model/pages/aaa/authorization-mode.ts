import type { Page } from '../../schema/page.ts';

export default {
  title: 'authorization-mode',
  views: ['authorization-scheme'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'authorization-mode <authorization-mode1> [ <authorization-mode2> [ <authorization-mode3> [ <authorization-mode4> ] ] ]' },
  help: { 'authorization-mode': 'Who says what a user may do, in this order' },
  parameters: {
    'authorization-mode1': { type: 'choice', values: ['local', 'hwtacacs', 'if-authenticated', 'none'], help: 'Who is asked first' },
    'authorization-mode2': { type: 'choice', values: ['local', 'hwtacacs', 'if-authenticated', 'none'], help: 'Then' },
    'authorization-mode3': { type: 'choice', values: ['local', 'hwtacacs', 'if-authenticated', 'none'], help: 'Then' },
    'authorization-mode4': { type: 'choice', values: ['local', 'hwtacacs', 'if-authenticated', 'none'], help: 'At last' },
  },
  configuration: { set: { set: 'authorization-mode' } },
  examples: [{ view: 'authorization-scheme', line: 'authorization-mode if-authenticated local hwtacacs none' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
