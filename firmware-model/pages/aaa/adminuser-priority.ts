import type { Page } from '../../schema/page.ts';

export default {
  title: 'adminuser-priority',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'adminuser-priority <level>', undo: 'undo adminuser-priority' },
  help: { 'adminuser-priority': 'Level of administrators who have none of their own', undo: 'Delete or restore a setting' },
  parameters: { level: { type: 'integer', range: [0, 15], help: 'Level' } },
  configuration: { set: { set: 'adminuser-priority' }, undo: { clear: 'adminuser-priority' } },
  examples: [{ view: 'aaa-domain', line: 'adminuser-priority 2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
