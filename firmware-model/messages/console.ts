import type { Messages } from '../schema/message.ts';

const gnetcli = 'CE8850 console capture of the gnetcli project';
const firstLogin = 'VRP8 campus and data centre switches, "First Login Through the Console Port"';

/** Console line: idle text, log-in, questions, pager, logs. Texts that carry their own line ends start or end with `\r\n`. */
export const consoleMessages = {
  'idle-line': {
    text: '\r\n\r\n\r\n\r\n\r\n\r\r\nUser interface con0 is available\r\n\r\n\r\n\r\nPlease Press ENTER.\r\n',
    fidelity: 'captured',
    source: gnetcli,
  },
  'configure-login-password': { text: 'Please configure the login password (8-16)', fidelity: 'documented', source: firstLogin },
  'enter-password': { text: 'Enter Password:', fidelity: 'captured', source: "vrnetlab, NE40E; also the switches' first log-in" },
  'confirm-password': { text: 'Confirm Password:', fidelity: 'captured', source: "vrnetlab, NE40E; also the switches' first log-in" },
  'save-password-now': { text: 'Info: Save the password now. Please wait for a moment.', fidelity: 'documented', source: firstLogin },
  'password-length': { text: 'Error: The password length must range from 8 to 16.', fidelity: 'inferred', source: 'VRP5 wording' },
  'password-simple': {
    text: 'Error: The password must consist of at least 2 types of characters, including lowercase letters, uppercase letters, numerals and special characters.',
    fidelity: 'inferred',
    source: 'VRP5 wording',
  },
  'password-character': { text: 'Error: The password cannot contain question marks (?) or spaces.', fidelity: 'inferred' },
  'password-invisible': {
    text: 'Error: The password can contain visible ASCII characters only.',
    fidelity: 'inferred',
    source: 'rule: CR, execute, which characters are visible',
  },
  'passwords-differ': { text: 'Error: The two passwords do not match.', fidelity: 'inferred' },
  'before-login': { text: '', fidelity: 'captured', source: `${gnetcli}: an empty line before the first question` },
  'ask-user-name': { text: 'Username:', fidelity: 'captured', source: gnetcli },
  'ask-password': { text: 'Password:', fidelity: 'captured', source: gnetcli },
  'authentication-fail': { text: '\nError: Authentication fail', fidelity: 'captured', source: gnetcli },
  'users-online': {
    text: 'Info: The max number of VTY users is {max}, the number of current VTY users online is {vty}, and total number of terminal users online is {all}.',
    fidelity: 'captured',
    source: 'CE deployment log',
  },
  'login-time': { text: '      The current login time is {time}.', fidelity: 'captured', source: 'CE deployment log' },
  'last-login': {
    text: '      The last login time is {time} from console.',
    fidelity: 'inferred',
    source: 'captured for VTY: … from <address> through SSH.',
  },
  'login-failures': {
    text: '      The last login failure time is {time} from console. Consecutive login failures since the last successful login: {count}.',
    fidelity: 'inferred',
    source: 'captured for VTY: … from <address> through SSH. …',
  },
  'last-login-from': {
    text: '      The last login time is {time} from {address} through {access}.',
    fidelity: 'captured',
    source: 'CE deployment log',
  },
  'login-failures-from': {
    text: '      The last login failure time is {time} from {address} through {access}. Consecutive login failures since the last successful login: {count}.',
    fidelity: 'captured',
    source: 'CE deployment log',
  },
  'telnet-not-secure': {
    text: '\nWarning: Telnet is not a secure protocol, and it is recommended to use Stelnet.',
    fidelity: 'captured',
    source: 'CE8850 Telnet capture of the gnetcli project',
  },
  'terminal-locked': { text: 'Info: The terminal is locked.', fidelity: 'documented', source: 'Command Reference, lock' },
  'locked-terminal': { text: '', fidelity: 'inferred', source: 'Command Reference, lock: nothing is shown until Enter' },
  'password-wrong': {
    text: 'Error: The password is invalid.',
    fidelity: 'inferred',
    source: 'a pattern of the gnetcli project; where a router says it is not recorded',
  },
  'more-mark': { text: '  ---- More ----', fidelity: 'captured', source: gnetcli },
  'work-done': { text: '.done.', fidelity: 'documented', source: 'Command Reference, pki cmp initial-request, example' },
  'choose-yes-or-no': {
    text: "Error: Please choose 'YES' or 'NO' first before pressing 'Enter'. [Y/N]:",
    fidelity: 'captured',
    source: gnetcli,
  },
  'choose-yes-no-or-cancel': {
    text: "Error: Please choose 'YES', 'NO' or 'CANCEL' first before pressing 'Enter'. [Y/N/C]:",
    fidelity: 'captured',
    source: gnetcli,
  },
  'choose-whole-yes-or-no': {
    text: "Error: Please choose 'YES' or 'NO' first before pressing 'Enter'. [Yes/No]:",
    fidelity: 'inferred',
  },
  'choose-yes-all-no-or-cancel': {
    text: "Error: Please choose 'YES', 'ALL', 'NO' or 'CANCEL' first before pressing 'Enter'. [Y/A/N/C]:",
    fidelity: 'inferred',
  },
  'idle-timeout-zero': {
    text: 'Warning: Idle time-out is configured as 0, so session will never be disconnected because of timeout.',
    fidelity: 'documented',
    source: 'Command Reference, user-interface',
  },
  'login-password-enter': { text: 'Enter password:', fidelity: 'documented', source: 'Command Reference, set authentication password' },
  'login-password-confirm': { text: 'Confirm password:', fidelity: 'documented', source: 'Command Reference, set authentication password' },
  'configure-user-password': {
    text: 'Please configure the password (8-128)',
    fidelity: 'documented',
    source: 'Configuration Guide, local user dialogues',
  },
  'user-password-length': { text: 'Error: The password length must range from 8 to 128.', fidelity: 'inferred' },
  'user-password-simple': {
    text: 'Error: The password must consist of lowercase letters, uppercase letters, numerals and special characters.',
    fidelity: 'inferred',
  },
  'user-password-holds-name': {
    text: 'Error: The password cannot contain the user name or the user name in reverse order.',
    fidelity: 'inferred',
  },
  'user-name-length': { text: 'Error: The user name must consist of at least 6 characters.', fidelity: 'inferred' },
  'ask-old-password': { text: 'Please enter old password:', fidelity: 'documented', source: 'Command Reference, local-user password' },
  'change-password-old': {
    text: 'Please enter old password: ',
    fidelity: 'documented',
    source: 'Command Reference, local-user change-password',
  },
  'change-password-new': {
    text: 'Please enter new password: ',
    fidelity: 'documented',
    source: 'Command Reference, local-user change-password',
  },
  'change-password-confirm': {
    text: 'Please confirm new password: ',
    fidelity: 'documented',
    source: 'Command Reference, local-user change-password',
  },
  'password-changed': {
    text: 'Info: The password is changed successfully.',
    fidelity: 'documented',
    source: 'Command Reference, local-user change-password',
  },
  'not-a-local-user': { text: 'Error: Only a user who has passed local authentication can change the password.', fidelity: 'inferred' },
  'old-password-wrong': { text: 'Error: The old password is incorrect.', fidelity: 'inferred' },
  'authentication-mode-not-password': { text: 'Error: The authentication mode is not password.', fidelity: 'inferred' },
  'clear-password-question': {
    text: 'Warning: The authentication password of the user interface will be cleared. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'that there is a question: Command Reference, authentication-mode',
  },
  'last-user-interface-too-small': {
    text: 'Error: The last user interface number must be greater than the first.',
    fidelity: 'inferred',
  },
  'user-added': { text: 'Info: A new user is added.', fidelity: 'documented', source: 'Configuration Guide, SSH examples' },
  'no-such-user': { text: 'Error: The user does not exist.', fidelity: 'inferred' },
} as const satisfies Messages;
