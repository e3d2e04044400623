import type { Page } from '../../schema/page.ts';

export default {
  title: 'speed-limit',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    inbound: 'speed-limit inbound <inspeedlimit> [ ike ] [ payload ]',
    outbound: 'speed-limit outbound <outspeedlimit> [ ike ] [ payload ]',
    undoInbound: 'undo speed-limit inbound',
    undoOutbound: 'undo speed-limit outbound',
  },
  help: {
    'speed-limit': 'Speed limit',
    inbound: 'Towards this device',
    ike: 'Internet Key Exchange',
    payload: 'Of the payload only',
    outbound: 'Away from this device',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    inspeedlimit: { type: 'integer', range: [8, 4194303], help: 'Kilobytes a second' },
    outspeedlimit: { type: 'integer', range: [8, 4194303], help: 'Kilobytes a second' },
  },
  configuration: {
    inbound: { set: 'speed-limit inbound' },
    outbound: { set: 'speed-limit outbound' },
    undoInbound: { clear: 'speed-limit inbound' },
    undoOutbound: { clear: 'speed-limit outbound' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'speed-limit inbound 500' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
