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
