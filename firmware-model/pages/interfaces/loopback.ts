import { ethernetPorts } from '../../interface-types.ts';
import type { Page } from '../../schema/page.ts';

export default {
  title: 'loopback',
  views: ['interface'],
  on: [...ethernetPorts, 'Pos', 'Cpos', 'Serial', 'E1', 'CE1', 'FlexE-50G', 'FlexE-100G', 'FlexE-50|100G'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'loopback { local | remote }',
    undo: 'undo loopback',
  },
  help: {
    loopback: 'Send back what is to be sent',
    local: 'To this end',
    remote: 'To the other end',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'loopback' },
    undo: { clear: 'loopback' },
  },
  examples: [{ view: 'interface', line: 'loopback local' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
