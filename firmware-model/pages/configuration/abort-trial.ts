import type { Page } from '../../schema/page.ts';

export default {
  title: 'abort trial',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  twoPhase: true,
  forms: {
    abort: 'abort trial [ session <session-id> ]',
  },
  help: {
    abort: 'Abort what is under way',
    trial: 'Configuration on trial',
    session: 'Session that tries it',
  },
  parameters: {
    'session-id': { type: 'integer', range: [0, 65535], lists: 'session on trial', help: 'Number of the session' },
  },
  examples: [
    { view: 'system', line: 'abort trial' },
    { view: 'system', line: 'abort trial session 392' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
