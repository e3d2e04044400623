import type { Messages } from '../schema/message.ts';

/** `display hotkey`. The keys that end outgoing connections are known, not emulated. */
export const hotkeyMessages = {
  'hotkeys-defined': {
    text: '----------------- HOTKEY -----------------\n            =Defined hotkeys=\nHotkeys Command',
    fidelity: 'documented',
    source: 'Command Reference, display hotkey',
  },
  'hotkey-row': { text: '{name:7} {line}', fidelity: 'documented', source: 'Command Reference, display hotkey' },
  'hotkeys-undefined': {
    text: '\n           =Undefined hotkeys=\nHotkeys Command',
    fidelity: 'documented',
    source: 'Command Reference, display hotkey',
  },
  'hotkeys-system': {
    text:
      '\n            =System hotkeys=' +
      '\nHotkeys Function' +
      '\nCTRL_A  Move the cursor to the beginning of the current line.' +
      '\nCTRL_B  Move the cursor one character left.' +
      '\nCTRL_C  Stop current command function.' +
      '\nCTRL_D  Erase current character.' +
      '\nCTRL_E  Move the cursor to the end of the current line.' +
      '\nCTRL_F  Move the cursor one character right.' +
      '\nCTRL_H  Erase the character left of the cursor.' +
      '\nCTRL_K  Kill outgoing connection when connecting.' +
      '\nCTRL_N  Display the next command from the history buffer.' +
      '\nCTRL_P  Display the previous command from the history buffer.' +
      '\nCTRL_R  Redisplay the current line.' +
      '\nCTRL_T  Kill outgoing connection.' +
      '\nCTRL_V  Paste text from the clipboard.' +
      '\nCTRL_W  Delete the word left of the cursor.' +
      '\nCTRL_X  Delete all characters up to the cursor.' +
      '\nCTRL_Y  Delete all characters after the cursor.' +
      '\nCTRL_Z  Return to the user view.' +
      '\nCTRL_]  Kill incoming connection or redirect connection.' +
      '\nESC_B   Move the cursor one word back.' +
      '\nESC_D   Delete remainder of word.' +
      '\nESC_F   Move the cursor forward one word.' +
      '\nESC_N   Move the cursor down a line.' +
      '\nESC_P   Move the cursor up a line.' +
      '\nESC_<   Specify the beginning of clipboard.' +
      '\nESC_>   Specify the end of clipboard.',
    fidelity: 'documented',
    source: 'Command Reference, display hotkey',
  },
} as const satisfies Messages;
