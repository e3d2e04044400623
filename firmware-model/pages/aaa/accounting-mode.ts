import type { Page } from '../../schema/page.ts';

export default {
  title: 'accounting-mode',
  views: ['accounting-scheme'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'accounting-mode { hwtacacs | radius | none }' },
  help: { 'accounting-mode': 'Who keeps the accounts', hwtacacs: 'HWTACACS', radius: 'RADIUS', none: 'Nobody' },
  parameters: {},
  configuration: { set: { set: 'accounting-mode' } },
  examples: [{ view: 'accounting-scheme', line: 'accounting-mode hwtacacs' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
