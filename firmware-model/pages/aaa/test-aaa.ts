import type { Page } from '../../schema/page.ts';

export default {
  title: 'test-aaa',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    test: 'test-aaa <user-name> <password> [ password random [ <first-random> [ <last-random> ] ] timestamp [ <first-timestamp> [ <last-timestamp> ] ] ] radius-group <group-name> [ radius-server <ip-address> [ vpn-instance <vpn-instance-name> ] <port-number> ] [ chap | pap ] [ test-group <test-group-name> ] [ trace ]',
  },
  help: {
    'test-aaa': 'Try whether servers let a user in',
    password: 'How the password is made',
    random: 'Of a random number',
    timestamp: 'And of the time',
    'radius-group': 'Group of RADIUS servers that is asked',
    'radius-server': 'One of its servers',
    'vpn-instance': 'VPN instance',
    chap: 'By CHAP',
    pap: 'By PAP',
    'test-group': 'Group of attributes that are sent',
    trace: 'Show the packets',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: true, help: 'Name of the user' },
    password: { type: 'string', length: [1, 128], caseSensitive: true, secret: true, help: 'Password of the user' },
    'first-random': { type: 'integer', range: [0, 4294967295], help: 'Smallest number' },
    'last-random': { type: 'integer', range: [0, 4294967295], help: 'Largest number' },
    'first-timestamp': { type: 'integer', range: [0, 4294967295], help: 'Earliest time' },
    'last-timestamp': { type: 'integer', range: [0, 4294967295], help: 'Latest time' },
    'group-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the RADIUS server group' },
    'ip-address': { type: 'ipv4', help: 'Address of the server' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'port-number': { type: 'integer', range: [0, 65535], help: 'Port of the server' },
    'test-group-name': { type: 'string', length: [1, 32], help: 'Name of the group' },
  },
  examples: [
    { view: 'user', line: 'test-aaa user1@huawei Root@123 radius-group radius-group1 pap' },
    { view: 'user', line: 'test-aaa user1@huawei Root@123 radius-group radius-group1 test-group 2 trace' },
    { view: 'user', line: 'test-aaa user1@huawei Root@123 password random 1024 timestamp radius-group radius-group1 pap' },
  ],
  // The syntax line prints `password` for the password itself; its examples type one.
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
