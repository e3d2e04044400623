import type { Messages } from '../schema/message.ts';

const server = 'Command Reference, display dns server';

export const dnsMessages = {
  'dns-servers-head': { text: 'IPv4 Dns Servers :\nDomain-server        IpAddress', fidelity: 'documented', source: server, head: true },
  'dns-servers-row': { text: '{number:>13}        {address}', fidelity: 'documented', source: server },
  'dns-servers-6-head': {
    text: 'IPv6 Dns Servers :\nDomain-server Ipv6Address            Interface Name',
    fidelity: 'documented',
    source: server,
    head: true,
  },
  'dns-servers-6-row': { text: '{number:>6}        {address:23}{interface}', fidelity: 'documented', source: server },
} as const satisfies Messages;
