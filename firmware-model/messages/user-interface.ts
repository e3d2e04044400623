import type { Messages } from '../schema/message.ts';

const ipBlock = 'Command Reference, display vty ip-block and display ssh server ip-block';
const ruler = '-'.repeat(85);
const display = 'Command Reference, display user-interface';

export const userInterfaceMessages = {
  'user-interface-head': {
    text: '  Idx  Type     Tx/Rx      Modem Privi ActualPrivi Auth  Int',
    fidelity: 'documented',
    source: display,
    head: true,
  },
  'user-interface-row': {
    text: '{mark} {index:4} {type:8} {rate:10} -     {level:5} {actual:11} {authentication:5} {place}',
    fidelity: 'documented',
    source: display,
  },
  'user-interface-unusable': {
    text: 'UI(s) not in async mode -or- with no hardware support:\n21-32',
    fidelity: 'documented',
    source: display,
  },
  'user-interface-legend': {
    text:
      '  +    : Current UI is active.\n' +
      '  F    : Current UI is active and work in async mode.\n' +
      '  Idx  : Absolute index of UIs.\n' +
      '  Type : Type and relative index of UIs.\n' +
      '  Privi: The privilege of UIs.\n' +
      '  ActualPrivi: The actual privilege of user-interface.\n' +
      '  Auth : The authentication mode of UIs.\n' +
      '      A: Authenticate use AAA.\n' +
      '      N: Current UI need not authentication.\n' +
      "      P: Authenticate use current UI's password.\n" +
      '  Int  : The physical location of UIs.',
    fidelity: 'documented',
    source: display,
    head: true,
  },
  'user-interface-disabled': {
    text: 'Warning: {userInterface} will be disabled. Do you want to continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, shell',
  },
  'user-interfaces-used': {
    text: '\nAll user interfaces are used, please try later!',
    fidelity: 'inferred',
    source: 'what public programs look for when they log in to VRP devices',
  },
  'protocol-needs-aaa': {
    text: 'Error: SSH requires the authentication mode to be AAA.',
    fidelity: 'inferred',
    source: 'that it is refused: Command Reference, protocol inbound',
  },
  'maximum-vty-in-use': {
    text: 'Error: The configuration is invalid because user interfaces beyond the maximum number are in use.',
    fidelity: 'inferred',
    source: 'that it is refused: Command Reference, user-interface maximum-vty',
  },
  'blocked-sources-head': {
    text: `${ruler}\n IP Address                 VPN Name                   UnBlock Interval(Seconds)     \n${ruler}`,
    fidelity: 'documented',
    source: ipBlock,
    head: true,
  },
  'blocked-sources-row': {
    text: ' {address:26} _public_                   {seconds:>11}                     ',
    fidelity: 'documented',
    source: ipBlock,
  },
  'sources-head': {
    text: `${ruler}\n IP Address                 VPN Name                   State           Auth-fail Count\n${ruler}-`,
    fidelity: 'documented',
    source: ipBlock,
    head: true,
  },
  'sources-row': { text: ' {address:26} _public_                   {state:19} {count:11} ', fidelity: 'documented', source: ipBlock },
  'sources-end': { text: ruler, fidelity: 'documented', source: ipBlock },
  'all-sources-end': { text: `${ruler}-`, fidelity: 'documented', source: ipBlock },
  'source-not-blocked': { text: 'Error: The IP address is not blocked.', fidelity: 'inferred' },
  'user-interface-freed-question': {
    text: 'Warning: User interface {userInterface} will be freed. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'free user-interface of the VRP family, public guide to messages between terminals',
  },
  'user-interface-free': {
    text: 'Info: User interface {userInterface} is free.',
    fidelity: 'inferred',
    source: 'free user-interface of the VRP family, public guide to messages between terminals',
  },
  'user-interface-not-in-use': { text: 'Error: The user interface is not in use.', fidelity: 'inferred' },
  'message-ask': {
    text: 'Enter message, end with CTRL+Z or Enter; abort with CTRL+C:\n',
    fidelity: 'inferred',
    source: 'VRP family, public guide to messages between terminals',
  },
  'message-send-question': {
    text: 'Warning: Send the message? [Y/N]:',
    fidelity: 'inferred',
    source: 'VRP family, public guide to messages between terminals',
  },
  'message-received': {
    text: 'Info: Receive a message from {userInterface}:{text}',
    fidelity: 'inferred',
    source: 'VRP family, public guide to messages between terminals',
  },
  'user-interface-summary-row': {
    text: '  User interface type : [{type}]\n{index:>12}:{letters}',
    fidelity: 'inferred',
    source: 'letters and their groups: manuals of the VRP family',
  },
  'user-interface-summary-end': {
    text: '\n{used:>4} UI(s) used.      (U)\n{free:>4} UI(s) not used.  (X)',
    fidelity: 'inferred',
    source: 'letters and their groups: manuals of the VRP family',
  },
  'user-command': {
    text: 'User    : {user}, {userInterface}, {address}\nTime    : {time}\nCommand : {line}\n',
    fidelity: 'documented',
    source: 'Command Reference, display history-command',
  },
  'user-command-on-console': {
    text: 'User    : {user}, {userInterface}\nTime    : {time}\nCommand : {line}\n',
    fidelity: 'inferred',
    source: 'its sample shows virtual terminals only',
  },
  'no-such-user-interface': { text: 'Error: The user interface does not exist.', fidelity: 'inferred' },
  'maximum-vty': {
    text: 'Maximum of VTY user:{number}',
    fidelity: 'documented',
    source: 'Command Reference, display user-interface maximum-vty',
  },
} as const satisfies Messages;
