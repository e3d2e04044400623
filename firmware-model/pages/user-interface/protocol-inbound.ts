import type { Page } from '../../schema/page.ts';

export default {
  title: 'protocol inbound',
  views: ['user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'protocol inbound { all | ssh | telnet }',
    undo: 'undo protocol inbound',
  },
  help: {
    protocol: 'Protocol',
    inbound: 'By which users come in',
    all: 'SSH and Telnet',
    ssh: 'SSH',
    telnet: 'Telnet',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'protocol inbound', default: 'protocol inbound ssh' },
    undo: { clear: 'protocol inbound' },
  },
  examples: [{ view: 'user-interface-vty', line: 'protocol inbound ssh' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
