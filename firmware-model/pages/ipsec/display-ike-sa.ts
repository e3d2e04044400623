import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ike sa',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display ike sa [ remote <remoteaddr> | peer <peername> ]',
  },
  help: {
    display: 'Display current system information',
    ike: 'Internet Key Exchange',
    sa: 'Security association',
    remote: 'Peer by its address',
    peer: 'IKE peer',
  },
  parameters: {
    remoteaddr: { type: 'ipv4', help: 'Address of the peer' },
    peername: { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IKE peer' },
  },
  examples: [
    { view: 'user', line: 'display ike sa' },
    { view: 'user', line: 'display ike sa remote 10.1.2.2' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
