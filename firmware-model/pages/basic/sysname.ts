import type { Page } from '../../schema/page.ts';

export default {
  title: 'sysname (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'sysname <host-name>',
    undo: 'undo sysname',
  },
  help: {
    sysname: 'Name of this system',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'host-name': { type: 'string', length: [1, 246], rest: true, help: 'Host name' },
  },
  configuration: {
    set: { set: 'sysname' },
    undo: { clear: 'sysname', line: 'sysname HUAWEI' },
  },
  examples: [
    { view: 'system', line: 'sysname HUAWEIA' },
    { view: 'system', line: 'sysname core 1' },
    { view: 'system', line: 'undo sysname' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
