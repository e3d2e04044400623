import type { Page } from '../../schema/page.ts';

export default {
  title: 'display optical-module version',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display optical-module version [ verbose ]',
    slot: 'display optical-module version slot <slotstr> [ card <picid> ] [ verbose ]',
    interface: 'display optical-module version interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]',
  },
  help: {
    display: 'Display information',
    'optical-module': 'Optical modules',
    version: 'Versions of their software',
    slot: 'Modules of a board',
    card: 'Modules of an interface card',
    interface: 'Module of an interface',
    verbose: 'Part by part',
  },
  parameters: {
    slotstr: { type: 'string', length: [1, 63], caseSensitive: true, help: 'Number of the slot' },
    picid: { type: 'integer', range: [0, 4294967295], help: 'Number of the card' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  examples: [
    { view: 'user', line: 'display optical-module version' },
    { view: 'system', line: 'display optical-module version slot 3 card 0 verbose' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
