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

/**
 * Types that other chassis and cards have: known where one is typed, and not offered. Command Reference, views and examples; the last three:
 * a sample of `display interface brief` and configurations of routers and switches of the same software.
 */
export const otherInterfaceTypes = [
  'GE',
  'XGigabitEthernet',
  '40GigabitEthernet',
  '100GigabitEthernet',
  '50|100GE',
  'FlexE',
  'FlexE-50G',
  'FlexE-100G',
  'FlexE-50|100G',
  'FlexE-100|200G',
  'PW-VE',
  'Vbridge',
  'Cpos',
  'Cpos-Trunk',
  'Pos-Trunk',
  'Trunk-Serial',
  'Global-Mp-Group',
  'Ima-group',
  'Global-Ima-Group',
  'Atm',
  'Atm-Bundle',
  'E1',
  'CE1',
  'T1',
  'E3',
  'T3',
  'Wdm',
  'Lmpif',
  'GMPLS-UNI',
  'MTunnel',
  'Remote-AP',
  'ServiceIf',
  'DcnInterface',
  'Dcn-Serial',
  'Cellular',
  'InLoopBack',
  'MFR',
  'Aux',
  'MEth',
  'Stack-Port',
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
