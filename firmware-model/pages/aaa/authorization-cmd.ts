import type { Page } from '../../schema/page.ts';

export default {
  title: 'authorization-cmd',
  views: ['authorization-scheme'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'authorization-cmd [ <privilege-level> ] <mode1> [ <mode2> ]', undo: 'undo authorization-cmd [ <privilege-level> ]' },
  help: { 'authorization-cmd': 'Who says which commands a user may use', undo: 'Delete or restore a setting' },
  parameters: {
    'privilege-level': { type: 'integer', range: [0, 15], help: 'Level of the users' },
    mode1: { type: 'choice', values: ['hwtacacs', 'local'], help: 'Who is asked first' },
    mode2: { type: 'choice', values: ['hwtacacs', 'local'], help: 'Who is asked where the first does not answer' },
  },
  configuration: { set: { set: 'authorization-cmd <privilege-level>' }, undo: { clear: 'authorization-cmd <privilege-level>' } },
  examples: [
    { view: 'authorization-scheme', line: 'authorization-cmd 2 hwtacacs' },
    { view: 'authorization-scheme', line: 'undo authorization-cmd 2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
