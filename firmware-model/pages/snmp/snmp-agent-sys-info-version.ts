import type { Page } from '../../schema/page.ts';

export default {
  title: 'snmp-agent sys-info version',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent sys-info version { { v1 | v2c | v3 } * | all }',
    undo: 'undo snmp-agent sys-info version { { v1 | v2c | v3 } * | all }',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    'sys-info': 'System information',
    version: 'Versions that are spoken',
    v1: 'SNMPv1',
    v2c: 'SNMPv2c',
    v3: 'SNMPv3',
    all: 'All of them',
  },
  parameters: {},
  configuration: { set: { set: 'snmp-agent sys-info version' }, undo: { clear: 'snmp-agent sys-info version' } },
  examples: [{ view: 'system', line: 'snmp-agent sys-info version v2c v3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
