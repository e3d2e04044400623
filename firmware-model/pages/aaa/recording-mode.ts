import type { Page } from '../../schema/page.ts';

export default {
  title: 'recording-mode',
  views: ['recording-scheme'],
  effect: 'candidate',
  level: 3,
  forms: { set: 'recording-mode <recordMode1> <template-name>', undo: 'undo recording-mode' },
  help: { 'recording-mode': 'Where it is recorded what users do', undo: 'Delete or restore a setting' },
  parameters: {
    recordMode1: { type: 'choice', values: ['hwtacacs'], help: 'HWTACACS server' },
    'template-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the HWTACACS server template' },
  },
  configuration: { set: { set: 'recording-mode' }, undo: { clear: 'recording-mode' } },
  examples: [
    { view: 'recording-scheme', line: 'recording-mode hwtacacs huawei' },
    { view: 'recording-scheme', line: 'undo recording-mode' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
