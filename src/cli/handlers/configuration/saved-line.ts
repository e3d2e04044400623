/** A line of a configuration file. */
export type SavedLine =
  /** Nothing to do: a blank line, the `return` at the end, a line of the head. */
  | { readonly is: 'nothing' }
  /** `!`: somebody's own words, which no router keeps. */
  | { readonly is: 'comment' }
  /** `#`: at the left edge it leads back to the system view, indented it only sets lines apart. */
  | { readonly is: 'separator'; readonly indent: number }
  | { readonly is: 'command'; readonly command: string; readonly indent: number };

export function readSavedLine(text: string): SavedLine {
  const command = text.replaceAll('\t', ' ').replace(/^ +| +$/g, '');
  const indent = text.search(/[^ \t]/);
  if (command === '' || text.trimEnd() === 'return') return { is: 'nothing' };
  if (command.startsWith('!')) return { is: headLine.test(command) ? 'nothing' : 'comment' };
  return command === '#' ? { is: 'separator', indent } : { is: 'command', command, indent };
}

/** What a router writes before a configuration: its own (`head.ts`), and what other releases have there. */
const headLine = /^!(?:Software Version|Last configuration was|MKHash) /;
