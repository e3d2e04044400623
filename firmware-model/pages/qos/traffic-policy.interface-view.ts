import type { Page } from '../../schema/page.ts';

export default {
  title: 'traffic-policy (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    inbound: 'traffic-policy <policy-name> inbound [ all-layer | link-layer | mpls-layer ]',
    outbound: 'traffic-policy <policy-name> outbound [ all-layer | link-layer | mpls-layer ]',
    undoInbound: 'undo traffic-policy [ <policy-name> ] inbound [ all-layer | link-layer | mpls-layer ]',
    undoOutbound: 'undo traffic-policy [ <policy-name> ] outbound [ all-layer | link-layer | mpls-layer ]',
  },
  help: {
    'traffic-policy': 'Policy that traffic is treated by',
    inbound: 'What comes in',
    outbound: 'What goes out',
    'all-layer': 'By all of its layers',
    'link-layer': 'By the link layer',
    'mpls-layer': 'By the labels',
    undo: 'Delete or restore a setting',
  },
  parameters: { 'policy-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name of the policy' } },
  configuration: {
    inbound: { set: 'traffic-policy inbound' },
    outbound: { set: 'traffic-policy outbound' },
    undoInbound: { clear: 'traffic-policy inbound' },
    undoOutbound: { clear: 'traffic-policy outbound' },
  },
  examples: [{ view: 'interface', line: 'traffic-policy p1 inbound' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
