import type { Page } from '../../schema/page.ts';

export default {
  title: 'hwtacacs-server (AAA domain view)',
  views: ['aaa-domain'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'hwtacacs-server <template-name>', undo: 'undo hwtacacs-server' },
  help: { 'hwtacacs-server': 'HWTACACS server', undo: 'Delete or restore a setting' },
  parameters: { 'template-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the HWTACACS server template' } },
  configuration: { set: { set: 'hwtacacs-server' }, undo: { clear: 'hwtacacs-server' } },
  examples: [{ view: 'aaa-domain', line: 'hwtacacs-server huawei' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
