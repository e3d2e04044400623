/**
 * A saved configuration and what a router that has started with it displays: each difference that there may be, in one sentence, and what
 * it does to the lines. What no sentence here explains is a loss. The sentences stand in docs/round-trip.md.
 */
export interface Explained {
  readonly because: string;
  readonly lines: (lines: readonly string[]) => readonly string[];
}

/** What the router must display, a character for each octet; head left out. */
export function expected(file: Uint8Array, more: readonly Explained[] = []): readonly string[] {
  const text = Buffer.from(file).toString('latin1').replace(byteOrderMark, '');
  return [...explained, ...more]
    .reduce((lines, { lines: apply }) => apply(lines), keepTexts(text.split(/\r\n|\r|\n/)))
    .flatMap(line => line.split('\n'));
}

export const explained: readonly Explained[] = [
  {
    because: 'Line ends become CR LF, and a byte order mark goes.',
    lines: lines => lines,
  },
  {
    because: 'What stands behind the return at the left edge is no configuration any more.',
    lines: lines => lines.slice(0, lines.includes('return') ? lines.indexOf('return') : lines.length),
  },
  {
    because: 'Lines that begin with ! are a head, which the router writes itself, or comments, of which it keeps none.',
    lines: lines => lines.filter(line => !/^[ \t]*!/.test(line)),
  },
  {
    because: 'Blank lines go, but for those of a text of several lines.',
    lines: lines => lines.filter(line => line.trim() !== ''),
  },
  {
    because: 'A tab counts as a blank.',
    lines: lines => lines.map(line => (line.includes('\n') ? line : line.replaceAll('\t', ' '))),
  },
  {
    because: 'Blanks at the end of a line go.',
    lines: lines => lines.map(line => (line.includes('\n') ? line : line.trimEnd())),
  },
  {
    because: 'A line of the system view stands at the left edge, however far it was indented, and what is inside moves with it.',
    lines: atTheirDepth,
  },
  {
    because: 'Between two blocks stands one #, as far to the right as the line behind it; the last is followed by # and return.',
    lines: lines => [
      ...lines.filter((line, at) => !isMark(line) || (at + 1 < lines.length && !isMark(lines[at + 1] ?? ''))),
      '#',
      'return',
    ],
  },
];

const byteOrderMark = /^\u00ef\u00bb\u00bf/;
const isMark = (line: string): boolean => /^ *#$/.test(line);

/** Banners: what stands between two equal characters is one text, whatever it looks like. */
function keepTexts(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, mark = '', rest = ''] = /^header (?:login|shell) information (.)(.*)$/.exec(line) ?? [];
    const more = mark === '' || rest.includes(mark) ? -1 : lines.slice(at + 1).findIndex(text => text.includes(mark));
    kept.push(lines.slice(at, at + more + 2).join('\n'));
    at += more + 1;
  }
  return kept;
}

/** A line is inside the nearest one above that is less indented; a `#` at the left edge ends all that is open. */
function atTheirDepth(lines: readonly string[]): readonly string[] {
  const open: { readonly indent: number; readonly out: number }[] = [];
  const depths = lines.map(line => {
    const indent = line.search(/[^ ]/);
    if (isMark(line)) {
      if (indent === 0) open.length = 0;
      return undefined;
    }
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const inside = open.at(-1);
    const out = inside ? inside.out + indent - inside.indent : 0;
    open.push({ indent, out });
    return out;
  });
  return lines.map((line, at) => ' '.repeat(depths[at] ?? depths.slice(at).find(depth => depth !== undefined) ?? 0) + line.trimStart());
}
