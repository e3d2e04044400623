import type { Page } from '../../schema/page.ts';

export default {
  title: 'hwtacacs-server template',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { enter: 'hwtacacs-server template <template-name>', undo: 'undo hwtacacs-server template <template-name>' },
  help: { 'hwtacacs-server': 'HWTACACS server', template: 'Template', undo: 'Delete or restore a setting' },
  parameters: { 'template-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the HWTACACS server template' } },
  enters: { enter: 'hwtacacs-server-template' },
  configuration: {
    enter: { section: 'hwtacacs-server template <template-name>' },
    undo: { clear: 'hwtacacs-server template <template-name>' },
  },
  examples: [
    { view: 'system', line: 'hwtacacs-server template huawei' },
    { view: 'system', line: 'undo hwtacacs-server template huawei' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
