import type { Page } from '../../schema/page.ts';

export default {
  title: 'radius-server group(System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'radius-server group <group-name>', undo: 'undo radius-server group <group-name>' },
  help: { 'radius-server': 'RADIUS server', group: 'Group', undo: 'Delete or restore a setting' },
  parameters: { 'group-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the RADIUS server group' } },
  enters: { enter: 'radius-server-group' },
  configuration: { enter: { section: 'radius-server group <group-name>' }, undo: { clear: 'radius-server group <group-name>' } },
  examples: [
    { view: 'system', line: 'radius-server group isp2' },
    { view: 'system', line: 'undo radius-server group isp2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
