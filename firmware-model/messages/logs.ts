import type { Messages } from '../schema/message.ts';

const captured = 'system logs of VRP8 devices in public data sets';
const ssh = 'log reference of the family, as quoted publicly';
const file = 'Command Reference, display logfile';
const ours = 'the sentence is ours';

/** What the router says in logs of what has happened, and in the files that it writes them to. */
export const logMessages = {
  'log-command': {
    text:
      'Recorded command information. (Task={task}, RemoteIp={address}, VpnName=_public_, User={user}, AuthenticationMethod="{method}", ' +
      'Command="{command}", LocalIp={local}.)',
    fidelity: 'captured',
    source: captured,
  },
  'log-ssh-login': {
    text: 'The SSH user succeeded in logging in. (ServiceType=stelnet, UserName={user}, UserAddress={address}, LocalAddress=**, VPNInstanceName=_public_)',
    fidelity: 'inferred',
    source: ssh,
  },
  'log-ssh-logout': {
    text: 'The SSH user logged out. (ServiceType=stelnet, LogoutReason=The user requested disconnection, UserName={user}, UserAddress={address}, LocalAddress=**, VPNInstanceName=_public_)',
    fidelity: 'inferred',
    source: ssh,
  },
  'log-ssh-login-failed': {
    text: 'The SSH user failed to login. (ServiceType=**, FailedReason=The user name or password is wrong, UserName={user}, IPAddress={address}, VPNInstanceName=_public_.)',
    fidelity: 'inferred',
    source: ssh,
  },
  'log-login': {
    text: 'The user succeeded in logging in. (UserName={user}, UserIP={address}, UserChannel={line})',
    fidelity: 'inferred',
    source: ours,
  },
  'log-logout': {
    text: 'The user logged out. (UserName={user}, UserIP={address}, UserChannel={line})',
    fidelity: 'inferred',
    source: ours,
  },
  'log-login-failed': { text: 'The user failed to log in. (UserName={user}, UserIP={address})', fidelity: 'inferred', source: ours },
  'log-configuration-changed': {
    text: 'The configuration changed. (Internal change =False, User name ={user}, Session ID ={session}, Command source address ={address}, Storage type =running, Terminal type =1)',
    fidelity: 'captured',
    source: captured,
  },
  'log-configuration-saved': {
    text: 'Configuration file was changed. (LogIndex={index}, SrcCmd=1, SrcData=2, DestData=4, TerUser="{user}", SrcAddr={address}, ConfigChangeId={change}, LogTime={uptime}, CfgBaselineTime="")',
    fidelity: 'captured',
    source: 'system logs of VRP8 devices in public tests',
  },
  'log-started-without-file': { text: '', fidelity: 'documented', source: file },
  'log-system-started': { text: 'The system started. (Software={release}, Slot={slot})', fidelity: 'inferred', source: ours },
  'log-card-removed': { text: 'The storage card was removed. (Slot={slot}, Name=cfcard)', fidelity: 'inferred', source: ours },
  'log-card-inserted': { text: 'The storage card was inserted. (Slot={slot}, Name=cfcard)', fidelity: 'inferred', source: ours },
  'log-clock-changed': { text: 'The system clock was changed. (Time={time})', fidelity: 'inferred', source: ours },

  'log-file-rule': { text: '#'.repeat(79), fidelity: 'documented', source: file },
  'log-file-slot': { text: '#     This logfile is generated at slot {slot} (NE40E {release})', fidelity: 'documented', source: file },
  'log-file-digest': {
    text: '#     Digest({length}):{digest}                ',
    fidelity: 'documented',
    source: `${file}; that the number is that of the octets it is of is inferred`,
  },
  'logfile-saved': { text: 'Info: Save log file successfully.', fidelity: 'documented', source: 'Command Reference, save logfile' },
  'logfile-not-saved': { text: 'Error: Failed to save the log file.', fidelity: 'inferred' },
  'logfile-size-wrong': { text: 'Error: The size of the log file must be {sizes} MB.', fidelity: 'inferred' },
  'logfile-list-head': {
    text: `${'-'.repeat(80)}\nLogType    LogFilePath                                       \n${'-'.repeat(80)}`,
    fidelity: 'documented',
    source: 'Command Reference, display logfile list',
    head: true,
  },
  'logfile-list-row': { text: '{type:11}{slot}#{file}', fidelity: 'documented', source: 'Command Reference, display logfile list' },
  'logfile-list-end': { text: '-'.repeat(80), fidelity: 'documented', source: 'Command Reference, display logfile list' },
} as const satisfies Messages;
