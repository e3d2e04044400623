import type { Page } from '../../schema/page.ts';

export default {
  title: 'radius-test-group',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'radius-test-group <radius-test-group-name>', undo: 'undo radius-test-group <radius-test-group-name>' },
  help: { 'radius-test-group': 'Attributes that are sent to try a RADIUS server', undo: 'Delete or restore a setting' },
  parameters: { 'radius-test-group-name': { type: 'string', length: [1, 32], help: 'Name of the RADIUS test group' } },
  enters: { enter: 'radius-test-group' },
  configuration: {
    enter: { section: 'radius-test-group <radius-test-group-name>' },
    undo: { clear: 'radius-test-group <radius-test-group-name>' },
  },
  examples: [
    { view: 'system', line: 'radius-test-group alu' },
    { view: 'system', line: 'undo radius-test-group alu' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
