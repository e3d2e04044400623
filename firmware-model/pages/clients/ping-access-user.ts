import type { Page } from '../../schema/page.ts';

export default {
  title: 'ping access-user',
  views: ['all'],
  effect: 'immediate',
  level: 0,
  forms: {
    accessUser:
      'ping access-user { user-mac <mac> | user-id <user-id> | user-ip <ip-address> [ vpn-instance <vpn-instancename> ] } [ { -t <milliseconds> | -c <times> | -m <interval> } * ] [ capture-enable ]',
  },
  help: {
    ping: 'Ask a host for an echo',
    'access-user': 'A subscriber',
    'user-mac': 'Its MAC address',
    'user-id': 'Its number',
    'user-ip': 'Its IP address',
    'vpn-instance': 'VPN instance',
    '-t': 'Time to wait for a reply',
    '-c': 'Number of requests',
    '-m': 'Time between two requests',
    'capture-enable': 'With the heads of the packets',
  },
  parameters: {
    mac: { type: 'mac', help: 'MAC address' },
    'user-id': { type: 'integer', range: [0, 4294967295], help: 'Number of the subscriber' },
    'ip-address': { type: 'ipv4', help: 'IP address' },
    'vpn-instancename': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    milliseconds: { type: 'integer', range: [0, 65535], help: 'Milliseconds' },
    times: { type: 'integer', range: [1, 20], help: 'Number of requests' },
    interval: { type: 'integer', range: [1, 10000], help: 'Milliseconds' },
  },
  examples: [{ view: 'user', line: 'ping access-user user-id 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
