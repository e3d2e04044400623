import type { Page } from '../../schema/page.ts';

export default {
  title: 'access-limit',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'access-limit <access-limit-number>', undo: 'undo access-limit' },
  help: { 'access-limit': 'How many users may be there at once', undo: 'Delete or restore a setting' },
  parameters: { 'access-limit-number': { type: 'integer', range: [0, 283648], help: 'Users, 0 for no limit' } },
  configuration: { set: { set: 'access-limit' }, undo: { clear: 'access-limit' } },
  examples: [{ view: 'aaa-domain', line: 'access-limit 100' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
