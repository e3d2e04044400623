import type { Page } from '../../schema/page.ts';

export default {
  title: 'set service-class',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    inbound: 'set service-class { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } inbound',
    outbound: 'set service-class { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } outbound',
    undoInbound: 'undo set service-class [ af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef ] inbound',
    undoOutbound: 'undo set service-class [ af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef ] outbound',
  },
  help: {
    set: 'Set',
    'service-class': 'Service class',
    af1: 'Assured forwarding, AF1',
    af2: 'Assured forwarding, AF2',
    af3: 'Assured forwarding, AF3',
    af4: 'Assured forwarding, AF4',
    be: 'Best effort',
    cs6: 'Class selector 6',
    cs7: 'Class selector 7',
    ef: 'Expedited forwarding',
    inbound: 'Towards this device',
    outbound: 'Away from this device',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    inbound: { set: 'set service-class inbound' },
    outbound: { set: 'set service-class outbound' },
    undoInbound: { clear: 'set service-class inbound' },
    undoOutbound: { clear: 'set service-class outbound' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'set service-class af1 inbound' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
