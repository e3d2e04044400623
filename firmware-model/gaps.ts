import type { Gap } from './schema/gap.ts';

/**
 * What is not modelled, in one place: `docs/not-modelled.md` is made of it. A form that is emulated must not stand here, and one that is
 * known and not emulated must; `test/firmware-model/gaps.test.ts` names what differs.
 */
export const gaps: readonly Gap[] = [
  {
    area: 'Console',
    gap: 'Hardware flow control of the line',
    instead: '`flow-control hardware` is kept; what carries the console has no RTS and CTS',
  },
  { area: 'Console', gap: 'What a break does', instead: 'undocumented: nothing' },
  {
    area: 'Log-in',
    gap: 'Of SSH: commands, SCP and NETCONF over it, keys of DSA and SM2, ports and keys of its own choice, renewal of keys',
    forms: ['ssh server rekey', 'ssh server assign', 'rsa key-pair'],
    instead: 'all but a shell and SFTP is refused; ports are those of the options; key pairs with labels are held, and none is made',
  },
  {
    area: 'Information management',
    gap: 'An end of filtering by number or time (`bynumber`, `bytime`), whose unit no document says; diagnostic logs',
    instead: 'what is named is filtered out until it is undone; lists of diagnostic logs are empty',
  },
  { area: 'Console', gap: 'Session logs (`info-center session log`), which only VTYs have', instead: 'the switches are kept' },
  {
    area: 'Log-in',
    gap: 'Exchanges with RADIUS and HWTACACS servers',
    forms: ['hwtacacs enable'],
    instead: 'their groups and templates are held; no server answers, and a scheme that names `local` behind one asks this router',
  },
  {
    area: 'Log-in',
    gap: 'Which commands a task stands for, tasks of the default groups, users and passwords that grow old',
    instead:
      'their lines are held; a group of users has the level of the highest group or task that it contains, and its rules for single commands',
  },
  {
    area: 'Command line',
    gap: 'Users of sixteen levels',
    instead: 'of sixteen levels 2 to 10 are one, and so are those above',
  },
  { area: 'Command line', gap: 'Errors numbered by branch (`Error[1]:`)', instead: 'one error, of the reading that got furthest' },
  { area: 'Configuration', gap: 'Copies of what is saved on a server', instead: 'the servers are kept, and nothing is sent' },
  { area: 'Configuration', gap: '`.dat` files', instead: 'they are refused' },
  {
    area: 'Configuration',
    gap: 'What is inherited of a command group, and offline boards',
    instead: 'groups are held with what is in them, and so is which are applied where; lines of theirs take no effect there',
  },
  { area: 'Configuration', gap: 'The confirmation of dangerous `undo` commands', instead: 'its switch is kept' },
  {
    area: 'CF card',
    gap: 'How a script names its parameters (`execute <file> <parameter>`), which no document says',
    instead: 'its lines are typed as they stand',
  },
  {
    area: 'CF card',
    gap: 'Packages over HTTPS (`download … ssl-policy`)',
    instead: 'packages are fetched by HTTP',
  },
  {
    area: 'CF card',
    gap: 'Packages over 64 MB by HTTP (`download`): one is held in memory until it is whole',
    instead: 'a larger one is refused; by FTP and SFTP it comes piece by piece',
  },
  { area: 'CF card', gap: 'Files over 4 GB; a limit of the recycle bin of its own' },
  { area: 'CF card', gap: 'Attributes other than `dr-x`, `drwx` and `-rw-`' },
  {
    area: 'Device',
    gap: 'The load process by process (`monitor cpu-usage`, `monitor process information`)',
    instead: 'the console is refused, as the manual says; on VTYs the line that says so',
  },
  {
    area: 'Device',
    gap: 'Chassis of a cluster, and access points of virtual access',
    instead: 'displays of one say that it does not exist',
  },
  {
    area: 'Device',
    gap: 'What boards say of themselves beyond their labels',
    forms: [
      'display boardinfo slot <slot-id> <brdinfotype>',
      'display boardinfo power-backplane',
      'display boardinfo pdu-backplane',
      'display inventory board',
    ],
    instead: 'no layout of it is public',
  },
  {
    area: 'Device',
    gap: 'Of the boot menu: all but startup, startup parameters, its password and reboot',
    instead: 'the line that says so',
  },
  {
    area: 'Device',
    gap: 'Items of licences, their thresholds, and servers that licences come from',
    instead:
      'the emulator controls no feature by a licence: a trial, an emergency and the mode are kept and run out; without a licence there is no alarm',
  },
  {
    area: 'Device',
    gap: 'Upgrades in service, and modules',
    instead:
      'the emulator has one release in it, whatever package it starts from: boards match it, and an upgrade in service is refused with the reason',
  },
  {
    area: 'Device',
    gap: 'Most values of the product adaptive file',
    instead: 'two names are public; which file the next start loads is kept',
  },
  {
    area: 'Device',
    gap: 'Alarms that come from others, those that are held back for a while or looked for again, and the NMS that might be told of them or not',
    instead: 'every alarm is independent, and told at once; the lines are kept',
  },
  {
    area: 'Device',
    gap: 'Virtual systems that run',
    instead: 'what is configured of them is held and displayed; nobody can switch to one',
  },
  {
    area: 'Network',
    gap: 'Log hosts over TCP and TLS, and the port that logs come from',
    instead: 'the lines are kept; nothing is sent to a log host that is not reached over UDP',
  },
  { area: 'Device', gap: 'Access points and traced attacks', forms: ['save ap-id', 'save attack-source-trace'] },
  {
    area: 'Device',
    gap: 'What a module adds to diagnostic information, and the load that keeps it from being collected; diagnostic information of a reboot',
    forms: ['reboot save diagnostic-information'],
    instead: '`display diagnostic-information` has the same displays whatever module is named',
  },
  {
    area: 'PKI',
    gap: 'Preset certificates in the domain named default: what they are, and whether alarms are raised of one whose CA is not loaded, no document of the NE40E says',
    instead: '`pki load` is kept; the certificates that a router is born with are files on its card, to be imported by hand',
  },
  { area: 'PKI', gap: 'LDAP over SSL', instead: '`ldap-server … ssl` is kept, and a CRL update from that server fails with the reason' },
  {
    area: 'PKI',
    gap: 'The elements of a whitelist file, and what parts a suffix from a common name: no document says either',
    instead: 'every element without others inside is a name, whatever it is called; a suffix begins at the first dot',
  },
  { area: 'PKI', gap: 'SM2 key pairs', forms: ['sm2 pki', 'display sm2 pki', 'display pki match-sm2-key', 'pki import sm2-key-pair'] },
  {
    area: 'PKI',
    gap: 'Preset certificates in memory',
    instead: '`pki load` is kept, and keeps `default` from taking CA certificates; their files are on the card',
  },
  { area: 'PKI', gap: 'Files with several CA certificates, which later releases take for `ca`' },
  {
    area: 'PKI',
    gap: 'The pre-warning of a CRL, and identities, levels and sentences of alarms but that of an invalid CA certificate',
    instead: 'inferred',
  },
  { area: 'CMP', gap: 'Encrypted certificates, and keys that a CA generates' },
  { area: 'CMP', gap: 'MD5 in the protection of a message and in a certificate that an answer brings', instead: 'refused' },
  { area: 'Lab CA', gap: 'Nested messages', instead: 'refused by name' },
  { area: 'Lab CA', gap: 'Confirmations that a restart has cut off', instead: 'what was never confirmed is revoked' },
  {
    area: 'IKE and IPsec',
    gap: 'Policies by template and profile, peers in brief',
    forms: ['ipsec policy <policy-name> <policy-seqnum> isakmp template', 'ipsec policy <policy-name> profile', 'display ike peer brief'],
  },
  {
    area: 'IKE and IPsec',
    gap: 'Packets of IKE and IPsec, and SAs that live on',
    forms: [
      'display ike sa verbose',
      'display ike sa status',
      'display ipsec sa',
      'reset ike sa',
      'reset ipsec sa',
      'display ike error',
      'display ike offline',
    ],
    instead:
      '`display ike sa` shows what a negotiation begun now would leave: the other end is a certificate (`pki import-certificate peer`, `--ike-peer-cert`), judged by chain, validity, CRL, whitelist and access policies. The service board is that of the manual, slot 1; a policy needs no tunnel interface',
  },
  {
    area: 'Network',
    gap: 'SNMP, LLDP and TLS on the wire; NTP as a server, by broadcast and multicast',
    instead: 'what is configured is kept and displayed; nobody is answered, and no neighbor is found',
  },
  {
    area: 'Network',
    gap: 'Traffic and LACP on the wire',
    forms: [
      'display interface neighbor',
      'display traffic policy interface brief bridge-domain',
      'display interface phy-option',
      'display interface { <interface-name> | <interface-type> <interface-number> } extensive',
      'display interface { <interface-name> | <interface-type> <interface-number> } suppression',
      'display interface { <interface-name> | <interface-type> <interface-number> } drop',
      'display interface { <interface-name> | <interface-type> <interface-number> } vlan',
      'display ipv6 interface description',
      'display eth-trunk <trunk-id> interface',
    ],
    instead:
      'counters stand at nought; whatever is plugged into a port (`ctl link`) speaks LACP and takes what it is offered, so that a trunk selects by its own settings alone, as if preemption were on',
  },
  {
    area: 'Configuration',
    gap: 'Ports without any configuration in `display current-configuration`',
    instead:
      'a port is displayed once something is set in it, and so it is saved; `display interface brief` has all. No document of this release and no capture shows such a port: whether `shutdown`, `undo shutdown` or `undo dcn` stands in it is unknown, and a guess would be in every saved file',
  },
  {
    area: 'Network',
    gap: 'Interfaces, routing and services',
    forms: ['ospf', 'bgp', 'isis'],
    instead: 'the router reaches the CA through the host, from the address that a source interface has in the configuration',
  },
  {
    area: 'Clients',
    gap: 'Hops between the router and whoever it reaches, bypass paths',
    instead: 'whoever a mapping leads to answers, one hop away; options that show more of a packet are taken and change nothing',
  },
  { area: 'Clients', gap: 'Subscribers and maintenance end groups to ask for an echo', forms: ['ping access-user', 'ping meg'] },
  { area: 'Clients', gap: 'SCP as a client, keys of users', instead: '`ftp`, `sftp` and `tftp` move files' },
];
