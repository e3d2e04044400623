import type { Page } from '../../schema/page.ts';

export default {
  title: 'radius-server group (AAA domain view)',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'radius-server group <radius-template-name>', undo: 'undo radius-server group' },
  help: { 'radius-server': 'RADIUS server', group: 'Group', undo: 'Delete or restore a setting' },
  parameters: {
    'radius-template-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the RADIUS server group' },
  },
  configuration: { set: { set: 'radius-server group' }, undo: { clear: 'radius-server group' } },
  examples: [{ view: 'aaa-domain', line: 'radius-server group radius-server-163' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
