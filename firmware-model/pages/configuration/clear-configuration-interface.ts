import type { Page } from '../../schema/page.ts';

export default {
  title: 'clear configuration interface',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    clear: 'clear configuration interface { <interface-type> <interface-number> | <interface-name> }',
  },
  help: {
    clear: 'Clear what has been configured',
    configuration: 'Configuration',
    interface: 'Interface whose configuration is cleared',
  },
  parameters: {
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
  },
  examples: [{ view: 'system', line: 'clear configuration interface GigabitEthernet 1/0/1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
