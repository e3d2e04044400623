import type { Page } from '../../schema/page.ts';

export default {
  title: 'scp max-sessions',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'scp max-sessions <max-session-count>', undo: 'undo scp max-sessions' },
  help: { scp: 'Secure copy', 'max-sessions': 'How many SCP clients may be connected at once', undo: 'Delete or restore a setting' },
  parameters: { 'max-session-count': { type: 'integer', range: [0, 5], help: 'Number of clients' } },
  configuration: {
    set: { set: 'scp max-sessions' },
    undo: { clear: 'scp max-sessions' },
  },
  examples: [{ view: 'system', line: 'scp max-sessions 5' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
