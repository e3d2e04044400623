import type { Page } from '../../schema/page.ts';

export default {
  title: 'display virtual-system',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display virtual-system [ verbose ]',
    one: 'display virtual-system name <vs-name> [ verbose ]',
    state: 'display virtual-system configuration state',
    resource: 'display virtual-system resource',
    resourceOf: 'display virtual-system name <vs-name> resource',
    template: 'display virtual-system resource-template',
  },
  help: {
    display: 'Display current system information',
    'virtual-system': 'Virtual system',
    verbose: 'In detail',
    name: 'One by its name',
    configuration: 'Configuration',
    state: 'Whether it is saved',
    resource: 'Resources',
    'resource-template': 'Template of resources',
  },
  parameters: {
    'vs-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the virtual system' },
  },
  examples: [
    { view: 'user', line: 'display virtual-system' },
    { view: 'user', line: 'display virtual-system name vs1 verbose' },
    { view: 'management', line: 'display virtual-system configuration state' },
    { view: 'user', line: 'display virtual-system resource' },
    { view: 'user', line: 'display virtual-system name Admin-VS resource' },
    { view: 'user', line: 'display virtual-system resource-template' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
