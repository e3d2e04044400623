/** A line of a configuration file. */
export type SavedLine =
  /** Nothing to do: a blank line, a line of the head. */
  | { readonly is: 'nothing' }
  /** `return` at the left edge. */
  | { readonly is: 'end' }
  /** `!`: somebody's own words, which no router keeps. */
  | { readonly is: 'comment' }
  /** `#`: at the left edge it leads back to the system view, indented it only sets lines apart. */
  | { readonly is: 'separator'; readonly indent: number }
  /** `command`: for the command line, a tab as the blank that it stands for; `verbatim`: as it stands behind the indent. */
  | { readonly is: 'command'; readonly command: string; readonly verbatim: string; readonly indent: number };

export function readSavedLine(text: string): SavedLine {
  const indent = text.search(/[^ \t]/);
  if (indent < 0) return { is: 'nothing' };
  if (text.trimEnd() === 'return') return { is: 'end' };
  const verbatim = text.slice(indent);
  if (verbatim.startsWith('!')) return { is: headLine.test(verbatim) ? 'nothing' : 'comment' };
  if (/^#[ \t]*$/.test(verbatim)) return { is: 'separator', indent };
  const command = verbatim.includes('\n') ? verbatim : withoutBlanksBehind(verbatim.replaceAll('\t', ' '));
  return { is: 'command', command, verbatim, indent };
}

/** By hand: an expression goes over a long run of blanks inside the line once for each of them. */
function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** What a router writes before a configuration: its own (`head.ts`), and what other releases have there. */
const headLine = /^!(?:Software Version|Last configuration was|MKHash) /;
