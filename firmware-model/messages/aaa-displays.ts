import type { Messages } from '../schema/message.ts';

/** Displays of AAA. Rules and columns: samples of the command reference. */
export const aaaDisplayMessages = {
  'local-user-details': {
    text:
      '----------------------------------------------------------------------------\n' +
      '  Username          : {name}\n' +
      '  Password          : ******\n' +
      '  Original password : No\n' +
      '  Password set time : -\n' +
      '  Password expired  : {passwordExpires}\n' +
      '  User aged         : {aging}\n' +
      '  Aging state       : Enable\n' +
      '  Aging start time  : -\n' +
      '  User expired      : {expires}\n' +
      '  Continue failed   : {failed}\n' +
      '  Continue period   : 0\n' +
      '  Fail times        : {failTimes}\n' +
      '  Block interval    : {interval} (minutes)\n' +
      '  Reactive left mins: {left}\n' +
      '  Last used         : {lastTime}\n' +
      '  Last IpAddr       : {lastAddress}\n' +
      '  Latest failed     : {failed}\n' +
      '  State             : {state}\n' +
      '  User locked       : {locked}\n' +
      '  Service type      : {type}\n' +
      '  ACL-number        : -\n' +
      '  User-CAR          : -\n' +
      '  Idle-cut          : {idleCut}\n' +
      '  Access-limit      : {limit}\n' +
      '  Online-number     : {online}\n' +
      '  MAC-address       : -\n' +
      '  User-level        : {level}\n' +
      '  User group name   : {group}\n' +
      '  FTP-directory     : {directory}\n' +
      '  Call-number       : -\n' +
      '  Callback-check    : Yes\n' +
      '  Callback-number   : -\n' +
      '  QOS-Profile       : -\n' +
      '----------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display local-user',
  },
  'domains-head': {
    text:
      '------------------------------------------------------------------------------\n' +
      '  Domain name           State        CAR Access-limit   Online  BODNum RptVSMNum\n' +
      '  ------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display domain',
    head: true,
  },
  'domains-row': {
    text: '  {name:20}  {state:11}    0       {limit:>7} {online:>7}       0         0',
    fidelity: 'documented',
    source: 'Command Reference, display domain',
  },
  'aaa-table-end': {
    text: '  ------------------------------------------------------------------------------\n' + '  Total {count},{count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display domain',
  },
  'domain-details': {
    text:
      '------------------------------------------------------------------------------\n' +
      '  Domain-name                     : {name}\n' +
      '  Domain-state                    : {state}\n' +
      '  Authentication-scheme-name      : {authentication}\n' +
      '  Accounting-scheme-name          : {accounting}\n' +
      '  Authorization-scheme-name       : {authorization}\n' +
      '  User-access-limit               : {limit}\n' +
      '  Online-number                   : {online}\n' +
      '  AdminUser-priority              : {level}\n' +
      '  RADIUS-server-template          : {radius}\n' +
      '  HWTACACS-server-template        : {hwtacacs}\n' +
      '------------------------------------------------------------------------------',
    fidelity: 'inferred',
    source: 'Command Reference, display domain, which has lines of services for subscribers between these',
  },
  'authentication-schemes-head': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Authentication-scheme-name          Authentication-method\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display authentication-scheme',
    head: true,
  },
  'authentication-schemes-row': {
    text: '  {name:36}{method}',
    fidelity: 'documented',
    source: 'Command Reference, display authentication-scheme',
  },
  'authentication-schemes-end': {
    text: '  ---------------------------------------------------------------------------\n' + '  Total {count},{count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display authentication-scheme',
  },
  'authentication-scheme-details': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Authentication-scheme-name   : {name}\n' +
      '  Authentication-method        : {method} authentication\n' +
      '  Authentication-fail-policy    : Cut user\n' +
      '  Authentication-fail-domain    : -\n' +
      '  Authentication-redirect-domain: -\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display authentication-scheme',
  },
  'authorization-schemes-head': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Authorization-scheme-name           Authorization-method\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
    head: true,
  },
  'authorization-schemes-row': {
    text: '  {name:36}{method}',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
  },
  'authorization-schemes-end': {
    text: '  ---------------------------------------------------------------------------\n' + '  Total {count},{count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
  },
  'authorization-scheme-details': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Authorization-scheme-name               : {name}\n' +
      '  Authorization-method                    : {method} authorization',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
  },
  'authorization-scheme-level': {
    text: '  Authorization-cmd level {level:16}: {state}',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
  },
  'authorization-scheme-policy': {
    text:
      '  Authorization-cmd no-response-policy    : Online\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display authorization-scheme',
  },
  'accounting-schemes-head': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Accounting-scheme-name              Accounting-method\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display accounting-scheme',
    head: true,
  },
  'accounting-schemes-row': {
    text: '  {name:36}{method}',
    fidelity: 'documented',
    source: 'Command Reference, display accounting-scheme',
  },
  'accounting-schemes-end': {
    text: '  ---------------------------------------------------------------------------\n' + '  Total {count},{count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display accounting-scheme',
  },
  'accounting-scheme-details': {
    text:
      '  ---------------------------------------------------------------------------\n' +
      '  Accounting-scheme-name                : {name}\n' +
      '  Accounting-method                     : {method} accounting\n' +
      '  Realtime-accounting-switch            : Close\n' +
      '  Realtime-accounting-interval(sec)     : -\n' +
      '  Start-accounting-fail-policy          : Cut user\n' +
      '  Realtime-accounting-fail-policy       : Cut user\n' +
      '  Realtime-accounting-send-update       : No\n' +
      '  Realtime-accounting-traffic-update    : No\n' +
      '  Realtime-accounting-failure-retries   : 3\n' +
      '  Realtime-accounting-hash              : Yes\n' +
      '  ---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display accounting-scheme',
  },
  'recording-scheme-details': {
    text:
      '  -----------------------------------------------------------------\n' +
      '  Recording-scheme-name           : {name}\n' +
      '  HWTACACAS-template-name          : {template}\n' +
      '  ----------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display recording-scheme',
  },
  'task-groups-head': {
    text:
      '------------------------------------------------------\n' +
      'Task-group-name                          Task-group-id\n' +
      '------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
    head: true,
  },
  'task-groups-row': {
    text: '{name:32}{id:>22}',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
  },
  'task-groups-end': {
    text: '------------------------------------------------------\n' + 'Total {count}, {count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
  },
  'user-groups-head': {
    text:
      '------------------------------------------------------\n' +
      'User-group-name                          User-group-id\n' +
      '------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
    head: true,
  },
  'user-groups-row': {
    text: '{name:32}{id:>22}',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
  },
  'user-groups-end': {
    text: '------------------------------------------------------\n' + 'Total {count}, {count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
  },
  'task-group-head': {
    text:
      '-----------------------------------------------------------\n' +
      'Task group name     : {name}\n' +
      '-----------------------------------------------------------\n' +
      '\n' +
      'Task authorization\n' +
      '-----------------------------------------------------------\n' +
      'TaskName                          Authorization\n' +
      '-----------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
    head: true,
  },
  'task-group-row': {
    text: '{task:33} {rights}',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
  },
  'task-group-end': {
    text:
      '\n' +
      '-----------------------------------------------------------\n' +
      'Total {count}, {count} printed\n' +
      '-----------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display task-group',
  },
  'user-group-head': {
    text:
      '---------------------------------------------------\n' +
      'User-group-name : {name}\n' +
      'User-group-id   : {id}\n' +
      '---------------------------------\n' +
      'Task group authorization\n' +
      '---------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
    head: true,
  },
  'user-group-row': {
    text: '{name:33}',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
  },
  'user-group-end': {
    text: '---------------------------------\n' + '---------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display aaa user-group',
  },
  'access-users-head': {
    text:
      '------------------------------------------------------------------------------\n' +
      '  Total users                        : {count}\n' +
      '  IPv4 users                         : {count}\n' +
      '  IPv6 users                         : 0\n' +
      '  Dual-Stack users                   : 0\n' +
      '  Lac users                          : 0\n' +
      '  RUI local users                    : 0\n' +
      '  RUI remote users                   : 0\n' +
      '  Wait authen-ack                    : 0\n' +
      '  Authentication success             : {count}\n' +
      '  Accounting ready                   : {count}\n' +
      '  Accounting state                   : 0\n' +
      '  Wait leaving-flow-query            : 0\n' +
      '  Wait accounting-start              : 0\n' +
      '  Wait accounting-stop               : 0\n' +
      '  Wait authorization-client          : 0\n' +
      '  Wait authorization-server          : 0\n' +
      '  ------------------------------------------------------------------------------\n' +
      '  Domain-name                        Online-user\n' +
      '  ------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display access-user',
  },
  'access-users-row': {
    text: '  {name:34} : {online}',
    fidelity: 'documented',
    source: 'Command Reference, display access-user',
  },
  'access-users-end': {
    text: '  ------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display access-user',
  },
  'access-user-self': {
    text:
      '---------------------------------------------------------------------------\n' +
      'User access index              : {index}\n' +
      'State                          : Used\n' +
      'User name                      : {name}\n' +
      'User IP address                : {address}\n' +
      'User access type               : {type}\n' +
      'User authentication type       : Administrator authentication\n' +
      'Current authen method          : Local authentication\n' +
      'Authen result                  : Success\n' +
      'Current author method          : Local authorization\n' +
      'Author result                  : Success\n' +
      'Action flag                    : Idle\n' +
      'Authen state                   : Success\n' +
      'Author state                   : Success\n' +
      'Current accounting method      : None accounting\n' +
      'Access start time              : {since}\n' +
      'Accounting start time          : {since}\n' +
      'Accounting state               : Start accounting idle\n' +
      'User level                     : {level}\n' +
      'Current author cmd method      : Local\n' +
      '---------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display access-user',
  },
  'no-such-domain': {
    text: 'Error: The domain does not exist.',
    fidelity: 'inferred',
  },
  'no-such-scheme': {
    text: 'Error: The scheme does not exist.',
    fidelity: 'inferred',
  },
  'no-such-group': {
    text: 'Error: The group does not exist.',
    fidelity: 'inferred',
  },
  'aaa-configuration': {
    text:
      `${'-'.repeat(101)}\n  AAA configuration information :\n  ${'-'.repeat(101)}\n` +
      '  Parse Priority                            : Domain first\n  Domain Name Delimiter                     : @ \n' +
      '  Domainname parse direction                : Left to right\n  Domainname location                       : After-delimiter\n' +
      '  Realm name delimiter                      : -\n  Realmname parse direction                 : Left to right\n' +
      '  Realmname location                        : Before-delimiter\n' +
      '  Domain                                    : total: 1024  used: {domains}\n' +
      '  Authentication-scheme                     : total: 32    used: {authentication}\n' +
      '  Authorization-scheme                      : total: 32    used: {authorization}\n' +
      '  Accounting-scheme                         : total: 256   used: {accounting}\n' +
      '  Recording-scheme                          : total: 128   used: {recording}\n' +
      '  AAA-access-user                           : total: 279552 used: {users}\n' +
      `  Access-user-state                         : authen: 0    author: 0    accounting: {users}\n  ${'-'.repeat(101)}`,
    fidelity: 'documented',
    source: 'Command Reference, display aaa configuration, without its lines of services for subscribers',
  },
  'hwtacacs-template-missing': { text: 'Info: No HWTACACS server template exists.', fidelity: 'inferred' },
  'hwtacacs-template': {
    text:
      `${'-'.repeat(49)}\n Template Name                  :  {name}\n Template ID                    :  {id}\n` +
      ' Primary Authentication Server  :  {authentication}\n Primary Authorization Server   :  {authorization}\n' +
      ' Primary Accounting Server      :  {accounting}\n Primary Common Server          :  {common}\n' +
      ' Current Authentication Server  :  {authentication}\n Current Authorization Server   :  {authorization}\n' +
      ' Current Accounting Server      :  {accounting}\n Source IP Address              :  {source}\n' +
      ' Shared Key                     :  {key}\n Quiet-interval (min)           :  {quiet}\n' +
      ' Response-timeout-Interval (sec):  {timeout}\n Domain-included                :  {domain}\n' +
      ' Secondary Authen Server Count  :  {authenticationCount}\n Secondary Author Server Count  :  {authorizationCount}\n' +
      ` Secondary Account Server Count :  {accountingCount}\n Secondary Common Server Count  :  {commonCount}\n${'-'.repeat(49)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs-server template',
  },
  'hwtacacs-server-details': {
    text:
      `${'-'.repeat(53)}\nTemplate Name       : {name}\nTemplate ID         : {id}\nServer Type         : {kind}\n` +
      'Server IP Address   : {address}\nServer Id           : 255\nServer Port         : {port}\nMux Mode            : {mux}\n' +
      'VPN-Instance        : {vpn}\nServer Status       : Active\nIs Primary Server   : {primary}\n' +
      `Is Current Server   : {primary}\n${'-'.repeat(53)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs-server template (All views)',
  },
  'hwtacacs-server-statistics': {
    text:
      `${'-'.repeat(53)}\nTemplateID                       : {id}\nServer IP Address                : {address}\n` +
      'Server Type                      : {kind}\nVPN-Instance                     : {vpn}\n' +
      'Authen Server Open Request No    : 0\nAuthen Server Close Request No   : 0\n' +
      `Authentication Request No        : 0\nAuthentication Response No       : 0\n${'-'.repeat(53)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs-server template statistics',
  },
  'hwtacacs-template-statistics': {
    text:
      `${'-'.repeat(69)}\n` +
      ' Authentication Server Open Count         : 0\n' +
      ' Authentication Server Close Count        : 0\n' +
      ' Authentication Request Packet Count      : 0\n' +
      ' Authentication Response Packet Count     : 0\n' +
      ' Authentication Passed Count              : 0\n' +
      ' Authentication Failed Count              : 0\n' +
      ' Authentication Response Error Count      : 0\n' +
      ' Authentication Response Follow Count     : 0\n' +
      ' Authentication Response Getdata Count    : 0\n' +
      ' Authentication Response Getpassword Count: 0\n' +
      ' Authentication Response Getuser Count    : 0\n' +
      ' Authentication Response Restart Count    : 0\n' +
      ' Authentication Malformed Response Count  : 0\n' +
      ' Authorization Server Open Count          : 0\n' +
      ' Authorization Server Close Count         : 0\n' +
      ' Authorization Request Packet Count       : 0\n' +
      ' Authorization Response Packet Count      : 0\n' +
      ' Authorization Malformed Response Count   : 0\n' +
      ' Accounting Server Open Count             : 0\n' +
      ' Accounting Server Close Count            : 0\n' +
      ' Accounting Request Packet Count          : 0\n' +
      ' Accounting Response Packet Count         : 0\n' +
      ' Accounting Response Pass Count           : 0\n' +
      ' Accounting Response Follow Count         : 0\n' +
      ' Accounting Response Error Count          : 0\n' +
      ' Accounting Start Packet Count            : 0\n' +
      ' Accounting Stop Packet Count             : 0\n' +
      ' Accounting Malformed Response Count      : 0\n' +
      ` ${'-'.repeat(69)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs-server template verbose',
  },
  'hwtacacs-status': {
    text:
      `${'-'.repeat(40)}\n HWTACACS service status      : {state}\n Total templates configured   : {templates}\n` +
      ` Total servers configured     : {servers}\n${'-'.repeat(40)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs current-status',
  },
  'hwtacacs-current-head': {
    text: `Info: * means current server.\n${'-'.repeat(80)}\n ServerType        IPAddress             PortNo       PendingReq   VPN\n${'-'.repeat(80)}`,
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs current-status',
    head: true,
  },
  'hwtacacs-current-row': {
    text: '{mark}{kind:16} {address:20} {port:>8}                0   {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display hwtacacs current-status',
  },
  'hwtacacs-current-end': { text: '-'.repeat(80), fidelity: 'documented', source: 'Command Reference, display hwtacacs current-status' },
  'no-access-user': {
    text: 'Info: No online user.',
    fidelity: 'inferred',
  },
} as const satisfies Messages;
