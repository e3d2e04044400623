/** A line of a configuration file. */
export type SavedLine =
  /** Nothing to do: a blank line, a `!` comment, the `return` at the end. */
  | { readonly is: 'nothing' }
  /** `#`: at the left edge it leads back to the system view, indented it only sets lines apart. */
  | { readonly is: 'separator'; readonly indent: number }
  | { readonly is: 'command'; readonly command: string; readonly indent: number };

export function readSavedLine(text: string): SavedLine {
  const command = text.replaceAll('\t', ' ').replace(/^ +| +$/g, '');
  const indent = text.search(/[^ \t]/);
  if (command === '' || command.startsWith('!') || text.trimEnd() === 'return') return { is: 'nothing' };
  return command === '#' ? { is: 'separator', indent } : { is: 'command', command, indent };
}
