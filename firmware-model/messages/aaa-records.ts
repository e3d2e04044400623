import type { Messages } from '../schema/message.ts';

/** What is recorded of users, and of the servers that they are asked of. */
export const aaaRecordMessages = {
  'no-aaa-record': { text: 'Info: No record.', fidelity: 'inferred' },
  'no-aaa-record-brief': {
    text: '-------------------------------------------------------------------------\n  ID     Name                           IP address        MAC\n         Reason\n  -------------------------------------------------------------------------\n  -------------------------------------------------------------------------\n  Total: 0     Printed: 0',
    fidelity: 'documented',
    source: 'Command Reference, display aaa offline-record brief; without a row inferred',
  },
  'aaa-authentication-count': {
    text: 'Domain-name                     : {name}\n  authentication request          : 0\n  authentication response accepts : 0\n  authentication response rejects : 0\n------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display aaa statistics',
  },
  'aaa-accounting-count': {
    text: 'Domain-name                     : {name}\n  accounting request              : 0\n  accounting response success     : 0\n  accounting response failures    : 0\n------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display aaa statistics',
  },
  'radius-authentication-packets': {
    text: '{period} radius server authentication packets:\n  Access Requests    : 0          Access Retransmissions     : 0\n  Access Accepts     : 0          Access Rejects             : 0\n  Access Challenges  : 0          Malformed Access Responses : 0\n  Bad Authenticators : 0          Pending Requests           : 0\n  Timeouts           : 0\n   Speed Limit Block : 0          Pending Limit Block        : 0\n   Server Down Block : 0          No Source IP Block         : 0\n   Server Not Reply  : 0\n  Unknown Types      : 0          Packets Dropped            : 0\n  Cancelled Request  : 0',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server packet',
  },
  'radius-accounting-packets': {
    text: '{period} radius server accounting packets:\n  Account Requests   : 0          Account Retransmissions     : 0\n  Account Responses  : 0          Malformed Account Responses : 0\n  Bad Authenticators : 0          Pending Requests            : 0\n  Timeouts           : 0\n   Speed Limit Block : 0          Pending Limit Block         : 0\n   Server Down Block : 0          No Source IP Block          : 0\n   Server Not Reply  : 0\n  Unknown Types      : 0          Packets Dropped             : 0\n  Cancelled Request  : 0',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server packet',
  },
  'radius-author-packets': {
    text: '{period} radius server {kind} packets:\n  Author Requests    : 0          Author Retransmissions      : 0\n  Author Acks        : 0          Author Naks                 : 0\n  Bad Authenticators : 0          Author Malformeds           : 0\n  Timeouts           : 0          Unknown Types               : 0\n  Packets Dropped    : 0',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server packet',
  },
  'no-radius-group': { text: 'Error: The RADIUS server group does not exist.', fidelity: 'inferred' },
  'radius-settings': {
    text: 'RADIUS no response packet count    : {dead}\n  RADIUS auto recover time(Min)      : {recovery}\n  RADIUS authentication source ports :\n         IPv4: 1812\n         IPv6: 1812\n  RADIUS accounting source ports     :\n         IPv4: 1813\n         IPv6: 1813',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-group-name': {
    text: '  -------------------------------------------------------\n  Server-group-name    :  {name}',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-group-authentication': {
    text: '  Authentication-server:  IP:{address} Port:{port} Weight[{weight}] [UP]{master}\n                          Vpn: {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-group-accounting': {
    text: '  Accounting-server    :  IP:{address} Port:{port} Weight[{weight}] [UNKNOWN]{master}\n                          Vpn: {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-group-details': {
    text: '  Protocol-version     :  radius\n  Shared-secret-key    :  {key}\n  Retransmission       :  {retransmit}\n  Timeout-interval(s)  :  {timeout}\n  Acct-Start-Packet Resend  :  {startResent}\n  Acct-Start-Packet Resend-Times  :  {startResend}\n  Acct-Stop-Packet Resend  :  {stopResent}\n  Acct-Stop-Packet Resend-Times  :  {stopResend}\n  -------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-groups-end': {
    text: '  Total {count},{count} printed',
    fidelity: 'documented',
    source: 'Command Reference, display radius-server configuration',
  },
  'radius-test-unanswered': { text: 'Error: The RADIUS server does not respond.', fidelity: 'inferred' },
  'no-user-vlan': {
    text: `pe-vlan : ce-vlan    number of online users\n${'-'.repeat(68)}\nvlan counters : 0   Single vlan : 0  Qinq vlan: 0`,
    fidelity: 'documented',
    source: 'Command Reference, display user-vlan dynamic',
  },
  'roam-character': { text: 'Roam char   : {character}', fidelity: 'documented', source: 'Command Reference, display roam-character' },
} as const satisfies Messages;
