/** One line of a configuration as the command line takes it. A text of several lines has line feeds in it. */
export interface SavedText {
  readonly text: string;
  /** Of its first line, as people count. */
  readonly lineNumber: number;
}

/**
 * The lines of a file, those of one text together: a banner between two of the same character, a value in double quotes, a certificate in
 * PEM, the key of a peer. `#`, blank lines and whatever else stands in it belong to the text. A line that opens a text which no line
 * closes before long is a line like others.
 */
export function* savedTexts(lines: readonly string[]): Iterable<SavedText> {
  for (let at = 0; at < lines.length; ) {
    const count = linesOfText(lines, at);
    yield { text: count === 1 ? lines[at]! : lines.slice(at, at + count).join('\n'), lineNumber: at + 1 };
    at += count;
  }
}

function linesOfText(lines: readonly string[], first: number): number {
  const ending = endingOf(lines[first]!);
  if (!ending) return 1;
  let length = lines[first]!.length;
  for (let at = first + 1; at < Math.min(lines.length, first + mostLines); at += 1) {
    const line = lines[at]!;
    const verdict = ending(line);
    length += line.length + 1;
    if (verdict === 'none' || length > mostCharacters) return 1;
    if (verdict === 'last') return at - first + 1;
  }
  return 1;
}

/** What a line is to the text that the first line has opened; `none`: there is no text. */
type Ending = (line: string) => 'inside' | 'last' | 'none';

function endingOf(line: string): Ending | undefined {
  if (/^[ \t]*[!#]/.test(line)) return undefined;
  const [, mark, rest = ''] = banner.exec(line) ?? [];
  if (mark !== undefined) return rest.includes(mark) ? undefined : endsWith(mark);
  if (/^[ \t]*-----BEGIN [^-]+-----[ \t]*$/.test(line)) return isLine(/^[ \t]*-----END [^-]+-----[ \t]*$/);
  if (/^[ \t]*public-key-code begin[ \t]*$/.test(line)) return keyCodeOf(line);
  return opensQuotes(line) ? quotes : undefined;
}

/** Between two of the same character that is no letter (command reference, header), and none that lines of a configuration end with. */
const banner = /^[ \t]*header +(?:login|shell) +information +([^\w\s#$])(.*)$/;

const endsWith =
  (mark: string): Ending =>
  line => {
    if (!line.trimEnd().endsWith(mark)) return 'inside';
    return /([%^#@$]{3,4})\S+\1$/.test(line.trimEnd()) ? 'none' : 'last'; // cipher text: no banner
  };

const isLine =
  (expression: RegExp): Ending =>
  line =>
    expression.test(line) ? 'last' : 'inside';

/** What is indented below its first line is held there anyhow. */
const keyCodeOf = (begin: string): Ending => {
  let isFirst = true;
  return line => {
    const isBelow = isFirst && indentOf(line) > indentOf(begin);
    isFirst = false;
    if (isBelow) return 'none';
    return /^[ \t]*public-key-code end[ \t]*$/.test(line) ? 'last' : 'inside';
  };
};

/** The last of an odd number, where it stands before a word and not behind one: `5" pipe` opens nothing. */
const opensQuotes = (line: string): boolean => line.split('"').length % 2 === 0 && /[ \t]"[^"]*$/.test(line);

/** The next double quote closes the text, where it stands behind a word; where it opens one there was none. */
const quotes: Ending = line => {
  const at = line.indexOf('"');
  if (at < 0) return 'inside';
  return /^(?:[ \t]|$)/.test(line.slice(at + 1)) ? 'last' : 'none';
};

const indentOf = (line: string): number => line.search(/[^ \t]|$/);

/** Far above any banner (2,000 characters) and any certificate. */
const mostLines = 500;
const mostCharacters = 32 * 1024;
