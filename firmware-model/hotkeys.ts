import type { Hotkeys } from './schema/hotkey.ts';

/** Command reference, display hotkey and hotkey. Keys that edit the line are not here: they stand for no command. */
export const hotkeys = {
  CTRL_G: 'display current-configuration',
  CTRL_L: 'display ip routing-table',
  CTRL_O: 'undo debugging all',
  CTRL_U: null,
  ESC_G: null,
  ESC_H: null,
  ESC_I: null,
  ESC_J: null,
} as const satisfies Hotkeys;

/** The line that Ctrl+Z carries out, whatever was being typed. */
export const userViewLine = 'return';
