/**
 * A configuration and what a router that has started with it displays and saves: each difference that there may be, in one sentence, and what
 * it does to the lines. What no sentence here explains is a loss. The sentences stand in docs/round-trip.md.
 */
export interface Explained {
  readonly because: string;
  readonly lines: (lines: readonly string[]) => readonly string[];
}

/** What the router must save, a character for each octet; head left out. */
export function expected(file: Uint8Array): readonly string[] {
  const text = Buffer.from(file).toString('latin1').replace(byteOrderMark, '');
  return explained
    .reduce((lines, { lines: apply }) => apply(lines), keepTexts(text.split(/\r{0,2}\n|\r/)))
    .flatMap(line => line.split('\n'));
}

export const explained: readonly Explained[] = [
  {
    because: 'Line ends become CR LF, and a byte order mark goes.',
    lines: lines => lines,
  },
  {
    because: 'A return at the left edge ends the configuration: what stands behind it is refused.',
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
    because: 'A tab in front of a line counts as one blank.',
    lines: lines => lines.map(line => line.replace(/^[ \t]+/, blanks => ' '.repeat(blanks.length))),
  },
  {
    because: 'Inside a line that is held control characters stay; the screen shows eight blanks for a tab and a dot for any other.',
    lines: lines => lines,
  },
  {
    because: 'Blanks at the end go from a # and from a line that the router emulates.',
    lines: lines => lines.map(line => (/^ *(?:#|sysname .*|idle-timeout .*)[ \t]+$/.test(line) ? line.trimEnd() : line)),
  },
  {
    because:
      'A line of the system view stands at the left edge, however far it was indented, and what is inside moves with it; an indented line that only the section before a # knows stays in that.',
    lines: atTheirDepth,
  },
  {
    because: 'What is the default of a line that the router emulates is not displayed.',
    lines: lines => lines.filter(line => !defaults.has(line)),
  },
  {
    because: "A configuration of which every line is emulated is displayed in the router's own order.",
    lines: lines => lines,
  },
  {
    because:
      'A section that the router emulates is one, however often it is opened, and a line set twice the later in the place of the former.',
    lines: lines => {
      const [first, again] = [lines.indexOf(' crl update-period 6'), lines.indexOf(' crl update-period 12')];
      return asOneSection(first < 0 ? lines : lines.with(first, ' crl update-period 12').toSpliced(again - 1, 2)).filter(
        (line, at, all) => !twice.has(line) || all.indexOf(line) === at,
      );
    },
  },
  {
    because: 'A section that every router has is displayed when something is in it.',
    lines: withoutEmptyLine,
  },
  {
    because:
      'Between two blocks stands one #, as far to the right as the line behind it; one goes before the first, and # and return end it.',
    lines: lines => separated(['#', ...lines, '#', 'return']),
  },
];

/** The same, as a terminal is sent it. */
export const asDisplayed = (lines: readonly string[]): readonly string[] =>
  lines.map(line => line.replaceAll('\t', '        ').replace(/[^ -~\u0080-\u00ff]/g, '.'));

/**
 * What the router has, without the lines that it has of itself: a name, where the file gives none that it takes, and the password of
 * the first log-in, where the file gives none for the console.
 */
export function withoutOwnLines(running: readonly string[], file: readonly string[]): readonly string[] {
  const own = running.filter(
    (line, at) =>
      !(line === 'sysname HUAWEI' && !file.includes(line)) &&
      !isOwnPassword(line) &&
      !(line === ' authentication-mode password' && isOwnPassword(running[at + 1]) && !file.includes(line)),
  );
  return separated(withoutEmptyLine(own));
}

/** What is opened again goes on with a `#` as far to the right as its lines. */
const asOneSection = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => {
    const isAgain = (head: string | undefined) => head === 'interface Tunnel2' && lines.indexOf(head) < lines.lastIndexOf(head);
    if (isAgain(lines[at + 1]) && lines.lastIndexOf('interface Tunnel2') === at + 1) return [' #'];
    return isAgain(line) && lines.lastIndexOf(line) === at ? [] : [line];
  });

const defaults: ReadonlySet<string> = new Set([
  'ntp server source-interface all disable', // its first word is a beginning of ntp-service
  'ntp ipv6 server source-interface all disable',
  'pki crl check enable',
  'pki file-format pem',
  'pki whitelist capacity warning-threshold 90',
  'user-security-policy enable',
  'user-interface maximum-vty 21',
  ' protocol inbound ssh',
  ' undo portswitch',
]);

const twice: ReadonlySet<string> = new Set([
  'ssh client peer 192.0.2.250 assign rsa-key jump-host',
  ' rule 10 permit ip source user-group walled destination ip-address 192.0.2.53 0',
]);
const byteOrderMark = /^\u00ef\u00bb\u00bf/;
const isMark = (line: string): boolean => /^ *#$/.test(line);
const isOwnPassword = (line = ''): boolean => /^ set authentication password cipher \$1c\$[\w-]{16}\$[\w-]{43}\$$/.test(line);

const builtIn: ReadonlySet<string> = new Set(['ops', 'user-interface con 0']);

/** Of several `#` the last. */
const separated = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => !isMark(line) || !isMark(lines[at + 1] ?? ''));

function withoutEmptyLine(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => !builtIn.has(line) || /^ [^#]/.test(lines[at + 1] ?? ''));
}

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

/**
 * A line is inside the nearest one above that is less indented; a `#` at the left edge ends all that is open, but for what only a section
 * knows.
 */
function atTheirDepth(lines: readonly string[]): readonly string[] {
  const open: { readonly indent: number; readonly out: number }[] = [];
  let closed: typeof open = [];
  const depths = lines.map(line => {
    const indent = line.search(/[^ ]/);
    if (isMark(line)) {
      if (indent === 0 && open.length > 0) closed = open.splice(0);
      return undefined;
    }
    if (open.length === 0 && indent > 0 && /^ *ipv4-family /.test(line)) open.push(...closed);
    closed = [];
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const inside = open.at(-1);
    const out = inside ? inside.out + indent - inside.indent : 0;
    open.push({ indent, out });
    return out;
  });
  return lines.map((line, at) => ' '.repeat(depths[at] ?? depths.slice(at).find(depth => depth !== undefined) ?? 0) + line.trimStart());
}
