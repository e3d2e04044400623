import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent mib-view (System view)',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent mib-view { excluded | included } <view-name> <oid-tree>',
    undo: 'undo snmp-agent mib-view { excluded | included } <view-name> <oid-tree>',
    undoView: 'undo snmp-agent mib-view <view-name>',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    'mib-view': 'View of the MIB',
    excluded: 'Without the subtree',
    included: 'With the subtree',
  },
  parameters: {
    'view-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the view' },
    'oid-tree': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Subtree, as numbers or by its name' },
  },
  configuration: {
    set: { set: 'snmp-agent mib-view <view-name> <oid-tree>' },
    undo: { clear: 'snmp-agent mib-view <view-name> <oid-tree>' },
  },
  examples: [
    { view: 'system', line: 'snmp-agent mib-view included alliso iso' },
    { view: 'system', line: 'undo snmp-agent mib-view alliso' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
