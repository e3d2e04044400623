import type { Page } from '../../schema/page.ts';

export default {
  title: 'display current-configuration',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    all: 'display current-configuration',
    type: 'display current-configuration configuration [ <configuration-type> [ <configuration-instance> ] ]',
    interface: 'display current-configuration interface [ <interface-name> | <interface-type> [ <interface-number> ] ]',
    interfaceDefault:
      'display current-configuration interface [ <interface-name> | <interface-type> [ <interface-number> ] ] include-default',
    default: 'display current-configuration [ configuration [ <configuration-type> [ <configuration-instance> ] ] ] include-default',
    online: 'display current-configuration all',
    boards: 'display current-configuration { all include-default | inactive [ include-default ] }',
    inheritance: 'display current-configuration inheritance [ no-comment ]',
  },
  help: {
    display: 'Display current system information',
    'current-configuration': 'Current configuration',
    configuration: 'Configuration of one type',
    interface: 'Configuration of interfaces',
    'include-default': 'Show defaults as well',
    all: 'Configuration of all boards that are online',
    inactive: 'Configuration of boards that are offline',
    inheritance: 'Configuration with what it inherits from command groups',
    'no-comment': 'Without comments on what is inherited',
  },
  parameters: {
    'interface-name': { type: 'interface', help: 'Interface' },
    'interface-type': { type: 'interface type', help: 'Type of interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'configuration-type': {
      type: 'string',
      length: [1, 64],
      help: 'Type of configuration: aaa, pki-domain, pki-entity, system, user-interface',
    },
    'configuration-instance': { type: 'string', length: [1, 200], caseSensitive: true, rest: true, help: 'Instance of that type' },
  },
  examples: [
    { view: 'user', line: 'display current-configuration' },
    { view: 'user', line: 'display current-configuration configuration xpl-pfx pf-instance' },
    { view: 'user', line: 'display current-configuration interface GigabitEthernet 0/1/0' },
    { view: 'user', line: 'display current-configuration all' },
    { view: 'user', line: 'display current-configuration include-default' },
    { view: 'user', line: 'display current-configuration inheritance no-comment' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
