import type { Messages } from '../schema/message.ts';

const bootLoader = 'CE6800 V300R023C00, BootLoad menu of the same boot loader';
const setBootPassword = 'Command Reference, set boot password: 6 to 255 characters, two classes';

/** What the boot loader says once Ctrl+B was pressed in its window. The names of submenus and their numbers are documented in part. */
export const bootMenuMessages = {
  'boot-password-ask': { text: '\n\nEnter password:', fidelity: 'documented', source: setBootPassword },
  'boot-password-wrong': { text: 'Error: The password is incorrect.', fidelity: 'inferred' },
  'boot-password-empty': {
    text: '\n\nInfo: The password is empty. For security purposes, change the password.',
    fidelity: 'documented',
    source: bootLoader,
  },
  'boot-password-new': { text: 'New password:', fidelity: 'documented', source: bootLoader },
  'boot-password-confirm': { text: 'Confirm password:', fidelity: 'documented', source: bootLoader },
  'boot-password-set': { text: 'Please set a login password (6-255)', fidelity: 'documented', source: setBootPassword },
  'boot-password-set-done': { text: 'Info: Setting the boot password is successful.', fidelity: 'documented', source: setBootPassword },
  'boot-password-old': { text: 'Enter old password:', fidelity: 'documented', source: setBootPassword },
  'boot-password-enter-new': { text: 'Enter new password:', fidelity: 'documented', source: setBootPassword },
  'boot-password-confirm-new': { text: 'Confirm new password:', fidelity: 'documented', source: setBootPassword },
  'boot-password-change-done': { text: 'Info: The password was changed successfully.', fidelity: 'documented', source: setBootPassword },
  'no-main-board': { text: 'Error: There is no main board in slot {slot}.', fidelity: 'inferred' },
  'boot-password-length': { text: 'Error: The password length must range from 6 to 255.', fidelity: 'inferred', source: setBootPassword },
  'boot-password-warning': {
    text: 'Warning: The bootloader password will be written to the device.',
    fidelity: 'documented',
    source: bootLoader,
  },
  'boot-password-continue': { text: 'Continue now? Yes(y) or No(n): ', fidelity: 'documented', source: bootLoader },
  'boot-password-changed': { text: 'The password is changed successfully.', fidelity: 'documented', source: bootLoader },
  'boot-main-menu': {
    text: '\n             Main Menu\n\n  1. Default startup\n  2. Serial submenu\n  3. Ethernet submenu\n  4. Startup parameters submenu\n  5. File system submenu\n  6. Password manager submenu\n  7. Diagnosis submenu\n  8. Reboot\n',
    fidelity: 'inferred',
    source: `${bootLoader}: first and last entry and the kinds of submenus, not their numbers`,
  },
  'boot-choice': { text: 'Enter your choice({range}):', fidelity: 'documented', source: bootLoader },
  'boot-choice-wrong': { text: 'Error: The choice is invalid.', fidelity: 'inferred' },
  'boot-startup-menu': {
    text: '\n     Startup parameters submenu\n\n  1. Display startup parameters\n  2. Modify the saved-configuration file\n  0. Return to main menu\n',
    fidelity: 'inferred',
    source: `${bootLoader}: that there is such a submenu`,
  },
  'boot-startup-files': {
    text: '\nStartup system software    : {systemSoftware}\nStartup saved-configuration file : {savedConfiguration}',
    fidelity: 'inferred',
  },
  'boot-startup-file': { text: 'Enter the saved-configuration file name:', fidelity: 'inferred' },
  'boot-password-menu': {
    text: '\n     Password manager submenu\n\n  1. Modify the boot loader password\n  2. Clear the console login password\n  3. Reset the boot loader password\n  0. Return to main menu\n',
    fidelity: 'inferred',
    source: `${bootLoader}: the four entries and their numbers, not their words`,
  },
} as const satisfies Messages;
