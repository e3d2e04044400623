/**
 * Types of interfaces, as their names are displayed, in the order in which an abbreviation is meant: Command Reference, interface, and samples
 * of `display interface brief`. The order is inferred.
 */
export const interfaceTypes = [
  'GigabitEthernet',
  'Eth-Trunk',
  'Ethernet',
  'LoopBack',
  'NULL',
  'Tunnel',
  'Vlanif',
  'Virtual-Template',
  'Virtual-Ethernet',
  'Global-VE',
  'Ip-Trunk',
  'Pos',
  'Serial',
  'Mp-group',
  'Vbdif',
  'Nve',
  '10GE',
  '25GE',
  '40GE',
  '50GE',
  '100GE',
  '400GE',
] as const;

/** Ports of Ethernet: Command Reference, views of `eth-trunk`; the management port is inferred. */
export const ethernetPorts = ['Ethernet', 'GigabitEthernet', '10GE', '25GE', '40GE', '50GE', '50|100GE', '100GE', '400GE'] as const;

/** Interfaces that have sub-interfaces with a tag: Command Reference, views of `vlan-type dot1q`. */
export const taggedSubInterfaces = [
  'Ethernet.',
  'GigabitEthernet.',
  '10GE.',
  '25GE.',
  '40GE.',
  '50GE.',
  '50|100GE.',
  '100GE.',
  '400GE.',
  'Eth-Trunk.',
  'Virtual-Ethernet.',
  'Global-VE.',
  'PW-VE.',
] as const;
